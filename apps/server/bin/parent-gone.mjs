// Loaded into what node24.mjs starts: stops it when its parent is gone without having said so (kill -9).
//
// Programs started from there inherit this import; only the one whose parent is the wrapper may act on it, because
// others are left alone by their parents on purpose.
if (process.channel && process.env.QUIZMENTOR_PARENT === String(process.ppid)) {
  const group = process.env.QUIZMENTOR_PARENT_GROUP === "1";
  process.once("disconnect", () => {
    if (process.platform !== "win32") process.kill(group ? 0 : process.pid, "SIGTERM");
    // Windows has no signals to catch: a kill there would skip the orderly stop.
    else if (!process.emit("SIGTERM", "SIGTERM")) process.exit(143);
  });
  // Listening must not keep a script alive that has nothing else to do.
  process.channel.unref();
}
delete process.env.QUIZMENTOR_PARENT;
delete process.env.QUIZMENTOR_PARENT_GROUP;
