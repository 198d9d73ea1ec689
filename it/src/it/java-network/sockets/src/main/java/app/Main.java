// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Sockets as the JDK has them. */
public final class Main {
  interface Act { Object run() throws Exception; }
  static void show(String what, Act act) {
    try { System.out.println(what + ": " + act.run()); }
    catch (Exception e) { System.out.println(what + ": " + e.getClass().getName() + ": " + e.getMessage()); }
  }
  public static void main(String[] args) throws Exception {
    addresses(); echo(); errors(); closing(); half(); datagrams(); many(); big(); options(); bytes();
    System.out.println("done");
  }
  static void addresses() throws Exception {
    for (String s : new String[] {"127.0.0.1","localhost","10.1","1.2.3.4","::1","[::1]","fe80::1","::ffff:1.2.3.4","2001:db8::8:800:200c:417a","224.0.0.1","192.168.1.1","172.20.0.1","0.0.0.0", "::", "1::2::3", "12345::", "[1.2.3.4]", ""}) {
      show(s, () -> { InetAddress a = InetAddress.getByName(s); return a + " " + a.getHostAddress() + " " + Arrays.toString(a.getAddress()) + a.isLoopbackAddress() + a.isAnyLocalAddress() + a.isMulticastAddress() + a.isLinkLocalAddress() + a.isSiteLocalAddress() + a.hashCode() + " " + (a instanceof Inet6Address); });
    }
    show("null", () -> InetAddress.getByName(null));
    show("loop", () -> InetAddress.getLoopbackAddress());
    show("bad bytes", () -> InetAddress.getByAddress(new byte[3]));
    show("named", () -> InetAddress.getByAddress("me", new byte[] {1,2,3,4}));
    show("eq", () -> InetAddress.getByName("1.2.3.4").equals(InetAddress.getByAddress("me", new byte[] {1,2,3,4})));
    show("isa", () -> new InetSocketAddress("127.0.0.1", 80) + " " + new InetSocketAddress(80) + " " + InetSocketAddress.createUnresolved("x.y", 1) + " " + new InetSocketAddress("::1", 80));
    show("port", () -> new InetSocketAddress(70000));
    show("hosts", () -> { InetSocketAddress a = new InetSocketAddress("localhost", 1); return a.getHostName() + a.getHostString() + a.isUnresolved() + a.equals(new InetSocketAddress("127.0.0.1", 1)) + a.hashCode(); });
    show("hostname", () -> InetAddress.getByName("127.0.0.1").getHostName());
  }
  static void echo() throws Exception {
    try (ServerSocket server = new ServerSocket(0)) {
      System.out.println(server.toString().replaceAll("port=\\d+", "port=N") + server.isBound() + server.getInetAddress());
      Thread t = new Thread(() -> { try (Socket s = server.accept()) { s.getInputStream().transferTo(s.getOutputStream()); } catch (IOException e) { System.out.println(e); } });
      t.start();
      try (Socket c = new Socket("localhost", server.getLocalPort())) {
        System.out.println(c.toString().replaceAll("port=\\d+", "port=N") + c.isConnected() + c.getInetAddress() + c.getLocalAddress() + c.getRemoteSocketAddress().toString().replaceAll(":\\d+", ":N"));
        BufferedReader r = new BufferedReader(new InputStreamReader(c.getInputStream(), StandardCharsets.UTF_8));
        Writer w = new OutputStreamWriter(c.getOutputStream(), StandardCharsets.UTF_8);
        for (int i = 0; i < 5; i++) { w.write("Zeile é " + i + "\n"); w.flush(); System.out.println(r.readLine()); }
        c.shutdownOutput();
        System.out.println(r.readLine());
      }
      t.join();
    }
  }
  static int free() throws IOException { try (ServerSocket s = new ServerSocket(0)) { return s.getLocalPort(); } }
  static void errors() throws Exception {
    int port = free();
    show("refused", () -> new Socket("127.0.0.1", port));
    show("refused2", () -> { Socket s = new Socket(); try { s.connect(new InetSocketAddress("127.0.0.1", port), 1000); } finally { System.out.println(s.isClosed()); } return s; });
    show("unknown", () -> { try { return new Socket("no.such.host.invalid", 80); } catch (UnknownHostException e) { return "unknown"; } });
    show("unresolved", () -> { Socket s = new Socket(); s.connect(InetSocketAddress.createUnresolved("x.invalid", 80)); return s; });
    try (ServerSocket server = new ServerSocket(0)) {
      show("in use", () -> new ServerSocket(server.getLocalPort()));
      server.setSoTimeout(50);
      show("accept timeout", server::accept);
      show("timeout", server::getSoTimeout);
      Socket c = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort());
      Socket a = server.accept();
      c.setSoTimeout(50);
      show("read timeout", () -> c.getInputStream().read());
      a.getOutputStream().write(65);
      show("read after", () -> c.getInputStream().read());
      a.close();
      show("eof", () -> c.getInputStream().read());
      show("eof", () -> c.getInputStream().read(new byte[3]));
      show("zero", () -> c.getInputStream().read(new byte[0]));
      show("closed out", () -> a.getOutputStream());
      InputStream in = c.getInputStream(); OutputStream out = c.getOutputStream();
      c.close();
      show("closed read", () -> in.read());
      show("closed write", () -> { out.write(1); return 0; });
      show("closed avail", () -> in.available());
      show("closed in", () -> c.getInputStream());
      show("closed nodelay", () -> c.getTcpNoDelay());
      show("closed connect", () -> { c.connect(new InetSocketAddress(1)); return 0; });
      show("closed string", () -> c.isConnected() + " " + c.isBound() + c.isClosed() + (c.getLocalPort() > 0) + c.getInetAddress());
      show("index", () -> in.read(new byte[3], 2, 2));
    }
    show("not bound", () -> new ServerSocket().accept());
    show("not connected", () -> new Socket().getInputStream());
    show("neg timeout", () -> { new Socket().setSoTimeout(-1); return 0; });
    show("port", () -> new Socket("127.0.0.1", 70000));
    show("sport", () -> new ServerSocket(-1));
    show("no addr", () -> new ServerSocket(0, 5, InetAddress.getByName("1.2.3.4")));
    show("unconnected", () -> new Socket() + " " + new ServerSocket());
  }
  static void closing() throws Exception {
    ServerSocket server = new ServerSocket(0);
    Thread t = new Thread(() -> show("accepting", server::accept));
    t.start(); Thread.sleep(50); server.close(); t.join();
    show("accept closed", server::accept);
    try (ServerSocket s2 = new ServerSocket(0)) {
      Socket c = new Socket("localhost", s2.getLocalPort()); Socket a = s2.accept();
      InputStream in = c.getInputStream();
      Thread r = new Thread(() -> show("reading", () -> in.read()));
      r.start(); Thread.sleep(50); c.close(); r.join();
      show("peer", () -> a.getInputStream().read());
      Socket d = new Socket("localhost", s2.getLocalPort()); Socket b = s2.accept();
      Thread w = new Thread(() -> show("writing", () -> { byte[] x = new byte[100_000]; OutputStream o = d.getOutputStream(); while (true) o.write(x); }));
      w.start(); Thread.sleep(100); d.close(); w.join(); b.close();
      Socket e = new Socket("localhost", s2.getLocalPort()); Socket f = s2.accept();
      f.setSoLinger(true, 0); f.close(); Thread.sleep(20);
      show("reset", () -> e.getInputStream().read());
      Socket g = new Socket("localhost", s2.getLocalPort()); Socket h = s2.accept(); h.close();
      show("pipe", () -> { OutputStream o = g.getOutputStream(); for (int i = 0; i < 10; i++) { o.write(new byte[1000]); Thread.sleep(10);} return "?"; });
    }
  }
  static void half() throws Exception {
    try (ServerSocket server = new ServerSocket(0); Socket c = new Socket("localhost", server.getLocalPort()); Socket a = server.accept()) {
      c.getOutputStream().write("abc".getBytes()); c.shutdownOutput();
      show("half out", () -> c.isOutputShutdown() + " " + c.isInputShutdown());
      show("half write", () -> c.getOutputStream());
      show("again", () -> { c.shutdownOutput(); return 0; });
      show("all", () -> new String(a.getInputStream().readAllBytes()));
      a.getOutputStream().write("def".getBytes()); Thread.sleep(20);
      show("avail", () -> c.getInputStream().available());
      show("one", () -> (char) c.getInputStream().read());
      InputStream in = a.getInputStream();
      InputStream cin = c.getInputStream();
      c.shutdownInput();
      show("in shut", () -> c.getInputStream());
      show("in read", () -> cin.read());
      show("in avail", () -> cin.available());
    }
    try (ServerSocket server = new ServerSocket(0); Socket c = new Socket("localhost", server.getLocalPort()); Socket a = server.accept()) {
      InputStream cin = c.getInputStream();
      Thread r = new Thread(() -> show("reading shut", () -> cin.read()));
      r.start(); Thread.sleep(50); c.shutdownInput(); r.join();
    }
  }
  static void datagrams() throws Exception {
    try (DatagramSocket a = new DatagramSocket(0, InetAddress.getLoopbackAddress()); DatagramSocket b = new DatagramSocket()) {
      System.out.println(a.isBound() + " " + b.isBound() + a.getLocalAddress() + a.isConnected() + a.getPort() + a.getInetAddress());
      Thread t = new Thread(() -> { try { for (int i = 0; i < 3; i++) { DatagramPacket p = new DatagramPacket(new byte[5], 5); a.receive(p); System.out.println(p.getLength() + new String(p.getData(), 0, p.getLength())); p.setData(("re" + i).getBytes()); a.send(p); } } catch (IOException e) { System.out.println(e); } });
      t.start();
      b.setSoTimeout(2000);
      for (String s : new String[] {"one", "three", "elevens"}) {
        byte[] d = s.getBytes();
        b.send(new DatagramPacket(d, d.length, a.getLocalSocketAddress()));
        DatagramPacket p = new DatagramPacket(new byte[100], 10, 50); b.receive(p);
        System.out.println(p.getOffset() + " " + p.getLength() + new String(p.getData(), 10, p.getLength()) + p.getAddress() + (p.getPort() == a.getLocalPort()));
      }
      t.join();
      b.setSoTimeout(30);
      show("recv timeout", () -> { b.receive(new DatagramPacket(new byte[1], 1)); return 0; });
      b.connect(a.getLocalSocketAddress());
      show("connected", () -> b.isConnected() + " " + (b.getPort() == a.getLocalPort()) + b.getInetAddress());
      b.send(new DatagramPacket("con".getBytes(), 3));
      DatagramPacket p = new DatagramPacket(new byte[5], 5); a.receive(p); System.out.println(new String(p.getData(), 0, p.getLength()));
      show("differ", () -> { b.send(new DatagramPacket(new byte[1], 1, InetAddress.getByName("1.2.3.4"), 5)); return 0; });
      b.disconnect();
      b.send(new DatagramPacket("dis".getBytes(), 3, a.getLocalSocketAddress())); a.receive(p); System.out.println(new String(p.getData(), 0, p.getLength()));
      show("no addr", () -> { b.send(new DatagramPacket(new byte[1], 1)); return 0; });
      Thread r = new Thread(() -> show("receiving", () -> { a.receive(new DatagramPacket(new byte[1], 1)); return 0; }));
      r.start(); Thread.sleep(50); a.close(); r.join();
      show("closed recv", () -> { a.receive(new DatagramPacket(new byte[1], 1)); return 0; });
      show("closed", () -> a.getLocalPort() + " " + a.getLocalAddress() + a.isClosed());
      show("too long", () -> { b.send(new DatagramPacket(new byte[70000], 70000, InetAddress.getLoopbackAddress(), 9)); return 0; });
    }
    try (DatagramSocket a = new DatagramSocket()) {
      show("in use", () -> new DatagramSocket(a.getLocalPort()));
      int port; try (DatagramSocket x = new DatagramSocket()) { port = x.getLocalPort(); }
      a.connect(InetAddress.getLoopbackAddress(), port); a.setSoTimeout(500);
      show("unreachable", () -> { a.send(new DatagramPacket(new byte[1], 1)); a.receive(new DatagramPacket(new byte[1], 1)); return 0; });
    }
  }
  static void many() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 100)) {
      Thread acc = new Thread(() -> { try { while (true) { Socket s = server.accept(); new Thread(() -> { try (s) { s.getInputStream().transferTo(s.getOutputStream()); } catch (IOException e) { System.out.println(e); } }).start(); } } catch (IOException e) { System.out.println(e.getMessage()); } });
      acc.start();
      int[] ok = new int[40]; Thread[] ts = new Thread[40];
      for (int i = 0; i < 40; i++) { int n = i; ts[i] = new Thread(() -> { try (Socket c = new Socket("localhost", server.getLocalPort())) { byte[] b = new byte[1000 + n]; new Random(n).nextBytes(b); for (int k = 0; k < 20; k++) { c.getOutputStream().write(b); byte[] r = c.getInputStream().readNBytes(b.length); if (!Arrays.equals(b, r)) throw new IOException("differs"); ok[n]++; } } catch (Exception e) { System.out.println(n + " " + e); } }); ts[i].start(); }
      for (Thread t : ts) t.join();
      System.out.println(Arrays.toString(ok));
      server.close(); acc.join();
    }
  }
  static void big() throws Exception {
    byte[] b = new byte[3_000_000]; new Random(7).nextBytes(b);
    try (ServerSocket server = new ServerSocket(0)) {
      Thread t = new Thread(() -> { try (Socket s = server.accept()) { byte[] all = s.getInputStream().readAllBytes(); System.out.println("got " + Arrays.equals(all, b)); s.getOutputStream().write(all); } catch (IOException e) { System.out.println(e); } });
      t.start();
      try (Socket c = new Socket("localhost", server.getLocalPort())) { c.getOutputStream().write(b); c.shutdownOutput(); System.out.println("back " + Arrays.equals(b, c.getInputStream().readAllBytes())); }
      t.join();
    }
  }
  static void options() throws Exception {
    try (ServerSocket server = new ServerSocket(0); Socket c = new Socket("localhost", server.getLocalPort()); Socket a = server.accept()) {
      c.setTcpNoDelay(true); c.setKeepAlive(true); c.setReuseAddress(true); c.setSoLinger(true, 5); c.setSoTimeout(7);
      System.out.println(c.getTcpNoDelay() + " " + a.getTcpNoDelay() + c.getKeepAlive() + a.getKeepAlive() + c.getReuseAddress() + c.getSoLinger() + a.getSoLinger() + c.getSoTimeout());
      c.setSoLinger(false, 0); System.out.println(c.getSoLinger());
      c.setSendBufferSize(20000); c.setReceiveBufferSize(20000); System.out.println(c.getSendBufferSize() >= 20000); System.out.println(c.getReceiveBufferSize() >= 20000);
      System.out.println(server.getReuseAddress());
      show("bad", () -> { c.setSendBufferSize(0); return 0; });
      show("tc", () -> { c.setTrafficClass(16); return c.getTrafficClass(); });
    }
    try (Socket s = new Socket()) { s.setTcpNoDelay(true); System.out.println(s.getTcpNoDelay()); s.bind(null); System.out.println(s.isBound() + " " + s.isConnected() + (s.getLocalPort() > 0) + s.getLocalAddress()); }
  }
  static void bytes() throws Exception {
    try (ServerSocket server = new ServerSocket(0); Socket c = new Socket("localhost", server.getLocalPort()); Socket a = server.accept()) {
      DataOutputStream o = new DataOutputStream(c.getOutputStream()); DataInputStream i = new DataInputStream(a.getInputStream());
      o.writeInt(-5); o.writeUTF("hé"); o.writeLong(1L << 40); o.write(255);
      System.out.println(i.readInt() + i.readUTF() + i.readLong() + " " + i.read());
    }
  }
}
