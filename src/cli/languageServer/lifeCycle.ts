/** Language server: what it answers when, from `initialize` to `exit` (LSP 3.17, "Server lifecycle"). */
import {
  ErrorCodes,
  Message,
  type MessageStrategy,
  type MessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver/node';

/**
 * Refuses what comes out of turn before anybody else sees it: requests before `initialize`, after `shutdown`, and a second
 * `initialize`. Notifications out of turn are dropped, but for `exit`.
 */
export function lifeCycle(writer: MessageWriter): MessageStrategy {
  let stage: 'new' | 'running' | 'shut down' = 'new';
  const refusalOf = (method: string): readonly [code: number, why: string] | null => {
    if (stage === 'shut down') return [ErrorCodes.InvalidRequest, 'The server was shut down; it waits for “exit”.'];
    if (method !== 'initialize')
      return stage === 'new' ? [ErrorCodes.ServerNotInitialized, 'The server waits for “initialize”.'] : null;
    return stage === 'running' ? [ErrorCodes.InvalidRequest, 'The server was initialized before.'] : null;
  };
  return {
    handleMessage(message, next) {
      if (Message.isNotification(message))
        return stage === 'running' || message.method === 'exit' ? next(message) : undefined;
      if (!Message.isRequest(message)) return next(message);
      const refusal = refusalOf(message.method);
      if (refusal !== null) {
        const [code, why] = refusal;
        const response: ResponseMessage = { jsonrpc: '2.0', id: message.id, error: { code, message: why } };
        // Where nobody reads any more, the connection is told so itself.
        return void writer.write(response).catch(() => undefined);
      }
      if (message.method === 'initialize') stage = 'running';
      else if (message.method === 'shutdown') stage = 'shut down';
      return next(message);
    },
  };
}
