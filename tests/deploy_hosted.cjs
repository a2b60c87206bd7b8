// Leads every TLS connection of a Node program to the stand-in on this machine, so that nothing leaves it.
const net = require("node:net"), tls = require("node:tls");
tls.connect = () => {
  const socket = net.connect(Number(process.env.DATELINE_STAND_IN), "127.0.0.1");
  socket.once("connect", () => socket.emit("secureConnect"));
  return socket;
};
