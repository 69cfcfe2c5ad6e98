/** Tests in a real VS Code: `node:assert/strict` for the web worker, where Node's own modules do not exist. */
import { strict } from 'assert';

export default strict;
