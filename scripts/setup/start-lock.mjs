import fs from 'node:fs';
import path from 'node:path';

import { errorCode, SetupProblem } from './setup-problem.mjs';

/** How often a waiting start looks again, in ms. */
const POLL_MS = 250;
/** An empty lock file is one being written; after this many ms its writer has died. */
const WRITE_GRACE_MS = 5000;

/**
 * Takes the lock `file`, waiting while another live process holds it. It is let go by the returned
 * function, by the end of this process, or, if the process was killed, by the next caller, who sees
 * that its owner is gone.
 *
 * @param {string} file absolute path; its folder must exist
 * @param {{ onWait?: (pid: number) => void, giveUpAfterMs?: number }} [options]
 *   onWait is called once when the lock is held; giving up (default 30 min) throws a SetupProblem
 * @returns {Promise<() => void>} lets the lock go; harmless when called twice
 */
export async function takeLock(file, { onWait, giveUpAfterMs = 30 * 60_000 } = {}) {
  const deadline = Date.now() + giveUpAfterMs;
  let told = false;
  for (;;) {
    if (tryTake(file)) return releaser(file);
    const seen = readLock(file);
    if (seen !== null && isStale(seen)) {
      removeStale(file, seen.text);
      continue;
    }
    if (Date.now() > deadline) throw heldTooLong(file, seen?.pid ?? 0);
    if (!told && seen !== null) {
      onWait?.(seen.pid);
      told = true;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** @param {string} file */
function tryTake(file) {
  try {
    fs.writeFileSync(file, identity(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
function releaser(file) {
  const mine = identity(process.pid);
  const release = () => {
    process.off('exit', release);
    if (readLock(file)?.text === mine) fs.rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

/**
 * @param {string} file
 * @returns {{ text: string, pid: number, ageMs: number } | null} null when nobody holds it
 */
function readLock(file) {
  try {
    const text = fs.readFileSync(file, 'utf8');
    return { text, pid: Number.parseInt(text, 10), ageMs: Date.now() - fs.statSync(file).mtimeMs };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** @param {{ text: string, pid: number, ageMs: number }} lock */
function isStale({ text, pid, ageMs }) {
  if (Number.isNaN(pid)) return ageMs > WRITE_GRACE_MS;
  return !isAlive(pid) || identity(pid) !== text;
}

/**
 * Two starts may judge the same lock stale; the slower one could then remove the lock the faster
 * one has just taken. So it is moved aside first, looked at again, and put back if it is fresh.
 *
 * @param {string} file
 * @param {string} staleText
 */
function removeStale(file, staleText) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    fs.renameSync(file, aside);
    if (fs.readFileSync(aside, 'utf8') !== staleText) {
      fs.copyFileSync(aside, file, fs.constants.COPYFILE_EXCL);
    }
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * `pid start-time`: in a container the next run often gets the very same pid, and only the time it
 * started (field 22 of /proc/PID/stat, in clock ticks since boot) tells the two apart.
 *
 * @param {number} pid
 */
function identity(pid) {
  return `${pid} ${startTicks(pid)}\n`;
}

/** @param {number} pid */
function startTicks(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return '-';
  }
}

/**
 * @param {string} file
 * @param {number} pid
 */
function heldTooLong(file, pid) {
  const name = path.basename(file);
  return new SetupProblem(
    `تشغيل آخر (العملية ${pid}) ما زال يمسك القفل ${name}؛ أنهِه أو احذف ${file}`,
    `another start (process ${pid}) still holds ${name}: end it, or delete ${file}`,
  );
}
