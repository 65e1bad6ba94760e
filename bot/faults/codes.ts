/** Every code that a log line or an error card can carry: what has happened, and what to do about it. */
export const FAULTS = {
  'V-100': {
    name: 'turn failed',
    cause: 'A fault inside Vejviser while it was answering.',
    remedy:
      'Look for the turn id in the log; the stack names the place. The person has been asked to try again.',
  },
  'V-110': {
    name: 'activity unreadable',
    cause: 'The call was not an activity of the Bot Framework, or lacked the conversation or the sender.',
    remedy:
      'None if it is rare. If every call fails so, the messaging endpoint in Azure is used by something else.',
  },
  'V-111': {
    name: 'call not authenticated',
    cause: 'The call carried no valid token of the Bot Framework.',
    remedy:
      'None if it is rare. If every call fails so, compare MicrosoftAppId, tenant and type with the registration.',
  },
  'V-112': {
    name: 'unknown invoke',
    cause: 'Teams asked for something that this version does not do.',
    remedy: 'Compare the version of the installed app package with the version of the bot.',
  },
  'V-113': {
    name: 'token not checked',
    cause: "The keys of the Bot Framework could not be fetched, so the call's token could not be checked.",
    remedy:
      'Check that the server can reach login.botframework.com over HTTPS; the channel delivers again by itself.',
  },
  'V-114': {
    name: 'service URL refused',
    cause:
      'A call asked for its replies to be sent to an address that its token does not vouch for (or, without credentials, to another machine).',
    remedy: 'None if it is rare: somebody tried to make the bot call an address for them.',
  },
  'V-120': {
    name: 'button unreadable',
    cause: 'A button came back with data that no card of this version writes.',
    remedy: 'None if it is rare: the card was changed on its way, or made by something else.',
  },
  'V-121': {
    name: 'card outdated',
    cause: 'A button of a card that an older version has sent was pressed.',
    remedy: 'None: the person has been told to ask again.',
  },
  'V-130': {
    name: 'reply not sent',
    cause: 'The reply could not be handed to Teams.',
    remedy:
      'Check the network to the service URL and the secret of the registration; the channel delivers again.',
  },
  'V-131': {
    name: 'message to others not sent',
    cause:
      'A question to colleagues, or their answer, could not be handed to Teams; the person has been told.',
    remedy:
      'As V-130. If colleagues have removed the bot from their channel, choose another: write "modtag spørgsmål her" there.',
  },
  'V-132': {
    name: 'turn in other hands',
    cause:
      'The same activity was delivered to another replica as well, and it could not be seen in time whether that one has answered.',
    remedy:
      'None if it is rare: the channel delivers again. Else as V-200, or look for a replica that is slow.',
  },
  'V-140': {
    name: 'line of a library',
    cause:
      'A library wrote to the console; the line has the place in its code, and not its words, which could quote somebody.',
    remedy:
      'None by itself: what went wrong has a line of its own beside it (V-111 for a bad token, V-201 for a full disk).',
  },
  'V-200': {
    name: 'settings not read',
    cause: 'The storage did not answer; the person got an answer without their settings.',
    remedy: 'Check that the place STORAGE names exists, is writable and is not full.',
  },
  'V-201': {
    name: 'settings not saved',
    cause: 'The storage did not take the change; the person has been told.',
    remedy: 'As V-200.',
  },
  'V-202': {
    name: 'unanswered question not kept',
    cause: 'The storage did not take a question that was not answered; nobody has noticed.',
    remedy: 'As V-200.',
  },
  'V-203': {
    name: 'question to colleagues not deleted',
    cause:
      'The storage did not delete a question to colleagues that was answered or could not be sent; it is deleted when its time is over.',
    remedy: 'As V-200.',
  },
  'V-210': {
    name: 'retention not run',
    cause: 'What has been kept too long could not be deleted.',
    remedy: 'As V-200; it is tried again within the hour.',
  },
  'V-300': {
    name: 'tenant refused',
    cause: 'A person of a tenant outside ALLOWED_TENANTS wrote to the bot.',
    remedy: 'Add the tenant to ALLOWED_TENANTS if its people should be answered.',
  },
  'V-310': {
    name: 'too many turns',
    cause: 'A person or a conversation asked more in a minute than the limits of fair use allow.',
    remedy: 'None: the person has been told to wait a minute. Look for a script if it goes on.',
  },
} as const;

export type FaultCode = keyof typeof FAULTS;
