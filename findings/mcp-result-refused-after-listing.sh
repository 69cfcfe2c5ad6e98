#!/usr/bin/env bash
# @modelcontextprotocol/sdk 1.32.2 (with zod 4.6.7) on a tool whose result has one property more than its output schema.
# Expected: server and client of one package agree: the property is dropped, or both let it pass, or the server refuses its own
# result.
# What happens: the server checks the result with a schema that allows it and sends it whole, under a published schema that
# forbids more properties. Its client lets it pass, until it has listed the tools: from then on it refuses every answer of that
# tool.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @modelcontextprotocol/sdk@1.32.2 zod@4.6.7 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

for (const name of ['@modelcontextprotocol/sdk', 'zod'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const server = new McpServer({ name: 'desk', version: '1' });
server.registerTool('sources', { inputSchema: {}, outputSchema: { named: z.number() } }, () => ({
  content: [{ type: 'text', text: '2 named, 1 not' }],
  structuredContent: { named: 2, unnamed: 1 },
}));
const client = new Client({ name: 'editor', version: '1' });
const [one, other] = InMemoryTransport.createLinkedPair();
await Promise.all([server.connect(one), client.connect(other)]);
const answer = async () => {
  try {
    return JSON.stringify((await client.callTool({ name: 'sources', arguments: {} })).structuredContent);
  } catch (error) {
    return `refused: ${error.message}`;
  }
};
const before = await answer();
const { tools } = await client.listTools();
const after = await answer();
console.log('before listing:', before);
console.log('the schema has additionalProperties:', tools[0].outputSchema.additionalProperties);
console.log('after listing: ', after);
await client.close();
const isClosed = tools[0].outputSchema.additionalProperties === false;
if (before !== '{"named":2,"unnamed":1}' || !after.startsWith('refused') || !isClosed) {
  console.log('CHANGED: server and client agree about the result');
  process.exit(1);
}
console.log('A test that calls the tool passes; an assistant, which lists tools first, gets nothing.');
JS
node run.mjs
