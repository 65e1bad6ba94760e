/** Something else listens on the port. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is taken by another program.`);
    this.name = 'PortTaken';
  }
}
