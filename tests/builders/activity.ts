type Fields = Record<string, unknown>;

const BOT_ID = '28:vejviser';
let count = 0;

function activity(type: string, fields: Fields): Fields {
  count += 1;
  return {
    type,
    id: `activity-${count}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: '29:person', name: 'Mette', aadObjectId: 'aad-person' },
    recipient: { id: BOT_ID, name: 'Vejviser' },
    conversation: { id: 'conversation', conversationType: 'personal', tenantId: 'tenant' },
    locale: 'da-DK',
    ...fields,
  };
}

/** What Teams sends when a person writes; with its replies wanted in the HTTP response. Say what differs. */
export function messageActivity(fields: Fields = {}): Fields {
  return activity('message', { text: 'Dækker § 85 rengøring?', deliveryMode: 'expectReplies', ...fields });
}

/** What Teams sends when a person presses an Action.Execute with this data. */
export function pressActivity(data: unknown, fields: Fields = {}): Fields {
  const verb = (data as { verb?: unknown } | null)?.verb;
  const action = { type: 'Action.Execute', verb, data };
  return activity('invoke', { name: 'adaptiveCard/action', value: { action, trigger: 'manual' }, ...fields });
}

/** What Teams sends with each letter in the search of the message extension; without a query, when it is opened. */
export function searchActivity(query: string | undefined, fields: Fields = {}): Fields {
  const parameter =
    query === undefined ? { name: 'initialRun', value: 'true' } : { name: 'query', value: query };
  const value = { commandId: 'search', parameters: [parameter], queryOptions: { skip: 0, count: 25 } };
  return activity('invoke', { name: 'composeExtension/query', value, ...fields });
}

/** What Teams sends when a person uses the action "ask Vejviser" on a message with this HTML. */
export function messageActionActivity(content: string, fields: Fields = {}): Fields {
  const messagePayload = { id: '1', body: { contentType: 'html', content } };
  const value = { commandId: 'ask', commandContext: 'message', messagePayload };
  return activity('invoke', { name: 'composeExtension/fetchTask', value, ...fields });
}

/** What Teams sends when a button is pressed in the window that the action has opened. */
export function windowPressActivity(data: unknown, fields: Fields = {}): Fields {
  const value = { commandId: 'ask', commandContext: 'message', data };
  return activity('invoke', { name: 'composeExtension/submitAction', value, ...fields });
}

/** What Teams sends when the bot is installed in a conversation. */
export function installedActivity(fields: Fields = {}): Fields {
  return activity('installationUpdate', { action: 'add', deliveryMode: 'expectReplies', ...fields });
}

/** What Teams sends when members join; the bot among them unless said otherwise. */
export function membersAddedActivity(fields: Fields = {}): Fields {
  const membersAdded = [{ id: '29:person' }, { id: BOT_ID }];
  return activity('conversationUpdate', { membersAdded, deliveryMode: 'expectReplies', ...fields });
}

/** A mention of the bot (or of someone else) as Teams lists it among the entities. */
export function mention(text = '<at>Vejviser</at>', id = BOT_ID): Fields {
  return { type: 'mention', text, mentioned: { id, name: 'Vejviser' } };
}

/** The same conversation for a person of one's own: nothing of another test is remembered there. */
export function aConversation(): Fields {
  count += 1;
  return {
    from: { id: `29:person-${count}`, aadObjectId: `aad-${count}` },
    conversation: { id: `conversation-${count}`, conversationType: 'personal', tenantId: 'tenant' },
  };
}
