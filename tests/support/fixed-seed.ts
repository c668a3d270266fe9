import process from 'node:process';
import fc from 'fast-check';

/** What properties are tried on is the same in every run, unless SEED says otherwise: no run is to end by chance. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
