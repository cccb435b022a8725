// What the container asks to know whether the server lives.
const { PORT = '4000' } = process.env;
const alive = await fetch(`http://127.0.0.1:${PORT}/health/live`).then(
  (answer) => answer.ok,
  () => false,
);
process.exit(alive ? 0 : 1);
