/** The least a bot can be on botbuilder and restify: what Vejviser's turn is measured against. */
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');
const { createServer, plugins } = require('restify');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = createServer({ name: '' });
server.use(plugins.bodyParser({ mapParams: false }));
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity(context.activity.text);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.error(`ready on http://127.0.0.1:${server.address().port}/api/messages`);
});
