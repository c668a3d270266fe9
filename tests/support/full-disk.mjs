// Loaded before a build: after so many bytes every write to a file is refused, as a full disk refuses it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

let room = Number(process.env['ROOM']);

function take(data) {
  room -= typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength;
  if (room >= 0) return;
  const message = 'ENOSPC: no space left on device, write';
  throw Object.assign(new Error(message), { code: 'ENOSPC', errno: -28, syscall: 'write' });
}

const { writeFileSync } = fs;
fs.writeFileSync = (path, data, ...more) => {
  take(data);
  writeFileSync(path, data, ...more);
};
const { writeFile } = fs.promises;
fs.promises.writeFile = async (path, data, ...more) => {
  take(data);
  await writeFile(path, data, ...more);
};
syncBuiltinESMExports();
