/** Stable codes of the things that can stop a start. A retired code is never reused. */
export type StartupErrorCode =
  | "DATA_FOLDER_IN_USE"
  | "DATA_FOLDER_NEWER"
  | "DATA_FOLDER_OLDER"
  | "DATA_FOLDER_DAMAGED"
  | "DATA_FOLDER_NAME"
  | "DISK_FULL"
  | "NO_PERMISSION"
  | "READ_ONLY"
  | "PATH_TOO_LONG"
  | "NO_LOCKS"
  | "NO_POSTGRES_BINARIES"
  | "NO_ACCOUNT_FOR_POSTGRES"
  | "POSTGRES_FAILED"
  | "CONFIG_INVALID"
  | "PORT_IN_USE"
  | "ROLE_UNKNOWN"
  | "WEB_BUILD_FAILED"
  | "DATABASE_UNREACHABLE"
  | "DATABASE_TOO_OLD"
  | "DATABASE_ROLE_MISSING"
  | "DATABASE_NEWER"
  | "DATABASE_FOREIGN";

/**
 * A reason not to start, told to a person: what is wrong, and what to do about it.
 * The terminal prints `message` and `remedy` and no stack; `cause` is for the log.
 */
export class StartupError extends Error {
  readonly code: StartupErrorCode;
  readonly remedy: string;

  constructor(code: StartupErrorCode, message: string, remedy: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "StartupError";
    this.code = code;
    this.remedy = remedy;
  }
}

/** The data folder is held by a live process. */
export class DataFolderInUse extends StartupError {
  /** The process that holds it, when it has said so. */
  readonly pid: number | undefined;

  constructor(dataDir: string, pid: number | undefined) {
    const holder = pid === undefined ? "" : ` (process ${pid})`;
    super(
      "DATA_FOLDER_IN_USE",
      `The data folder ${dataDir} is used by another QuizMentor${holder}.`,
      "Stop it, or choose another folder with QUIZMENTOR_DATA.",
    );
    this.name = "DataFolderInUse";
    this.pid = pid;
  }
}

/** The two lines a terminal shows for a startup error. */
export function explainStartupError(error: StartupError): string {
  return `${error.message}\n${error.remedy}`;
}

/**
 * Turns a system error (`ENOSPC`, `EACCES`, …) about `path` into a `StartupError`.
 * Returns undefined for errors that have no remedy of their own.
 */
export function startupErrorFromErrno(error: unknown, path: string): StartupError | undefined {
  if (error instanceof StartupError) return error;
  const errno = error instanceof Error && "code" in error ? error.code : undefined;
  switch (errno) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(path, error);
    case "EROFS":
      return new StartupError(
        "READ_ONLY",
        `The folder ${path} is on a read-only file system.`,
        "Make it writable, or choose another folder with QUIZMENTOR_DATA.",
        { cause: error },
      );
    case "EACCES":
    case "EPERM":
      return noPermission(path, error);
    case "ENAMETOOLONG":
      return pathTooLong(path, error);
    case "ENOTDIR":
    case "EEXIST":
      return new StartupError(
        "NO_PERMISSION",
        `${path} is not a folder.`,
        "Move that file away, or choose another folder with QUIZMENTOR_DATA.",
        { cause: error },
      );
    default:
      return undefined;
  }
}

/** Recognises the same troubles in what initdb and postgres print (their messages are kept in English). */
export function startupErrorFromOutput(output: string, path: string): StartupError | undefined {
  if (/No space left on device|Disk quota exceeded|wrote only \d+ of \d+ bytes/.test(output))
    return diskFull(path, output);
  if (/Read-only file system/.test(output)) {
    return startupErrorFromErrno(Object.assign(new Error(output), { code: "EROFS" }), path);
  }
  if (/File name too long|path too long/i.test(output)) return pathTooLong(path, output);
  if (/Permission denied/.test(output)) return noPermission(path, output);
  return undefined;
}

function diskFull(path: string, cause: unknown): StartupError {
  return new StartupError(
    "DISK_FULL",
    `The disk that holds ${path} is full.`,
    "Free some space (a new QuizMentor needs about 300 MB) and start again; nothing that was saved is lost.",
    { cause },
  );
}

function noPermission(path: string, cause: unknown): StartupError {
  return new StartupError(
    "NO_PERMISSION",
    `QuizMentor may not read or write ${path}.`,
    "Start it as the user who owns that folder, give that user access, or choose another folder with QUIZMENTOR_DATA.",
    { cause },
  );
}

function pathTooLong(path: string, cause: unknown): StartupError {
  return new StartupError(
    "PATH_TOO_LONG",
    `The path of the data folder is too long for a database (${Buffer.byteLength(path)} bytes).`,
    "Choose a folder with a shorter path with QUIZMENTOR_DATA.",
    { cause },
  );
}
