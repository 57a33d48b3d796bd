package org.cstorecords;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The log of the {@code production} profile contains nothing that a client sent, even in malformed requests. */
@ExtendWith(OutputCaptureExtension.class)
class LogPrivacyTest {

    private static final String WORD = "xylophonist";

    /** Requests with a placeholder for {@link #WORD}. {@link #send} adds the missing headers and the blank line. */
    private static final List<String> REQUESTS = List.of(
            // Request lines
            "GET /api/v1/search?q=WORD{x HTTP/1.1",
            "GET /api/v1/search?q=WORD\u00e9 HTTP/1.1",
            "GET /api/v1/search?q=WORD%zz HTTP/1.1",
            "GET /api/v1/search?q=WORD%ff HTTP/1.1",
            "GET /api/v1/search?q=WORD%00 HTTP/1.1",
            "GET /api/v1/search?WORD=WORD HTTP/1.1",
            "GET /api/v1/search?q=WORD&limit=WORD&sort=WORD&cursor=WORD&format=WORD HTTP/1.1",
            "GET /api/v1/search?q=WORD&q=WORD HTTP/1.1",
            "GET /api/v1/search?q=%22WORD%22+-WORD+or HTTP/1.1",
            "GET /api/v1/decisions?from=WORD&updatedSince=WORD&topic=WORD HTTP/1.1",
            "GET /api/v1/WORD HTTP/1.1",
            "GET /api/v1/sessions/WORD HTTP/1.1",
            "GET /api/v1/sessions/WORD%2fWORD HTTP/1.1",
            "GET /api/v1/sessions/WORD%5cWORD HTTP/1.1",
            "GET /api/v1/sessions/..%2fWORD HTTP/1.1",
            "GET /api/v1/sessions/WORD;WORD=WORD HTTP/1.1",
            "GET /api/v1/sessions/WORD%zz HTTP/1.1",
            "GET /api/v1/sessions/WORD|WORD HTTP/1.1",
            "GET /WORD HTTP/1.1",
            "GET /explorer/WORD HTTP/1.1",
            "GET /explorer/WEB-INF/WORD HTTP/1.1",
            "GET /explorer/http:/WORD HTTP/1.1",
            "GET /explorer/%252e%252e/WORD HTTP/1.1",
            "GET /webjars/WORD HTTP/1.1",
            "GET /swagger-ui/WORD HTTP/1.1",
            "GET /error?WORD=WORD HTTP/1.1",
            "GET /actuator/WORD HTTP/1.1",
            "GET /actuator/health/WORD HTTP/1.1",
            "GET /actuator/health?WORD=WORD HTTP/1.1",
            "GET WORD HTTP/1.1",
            "GET http://WORD/WORD HTTP/1.1",
            "GET http://WORD_{/WORD HTTP/1.1",
            "GET /WORD WORD HTTP/1.1",
            "GET /WORD WORD",
            "GET /WORD HTTP/WORD",
            "GET /WORD HTTP/2.0",
            "PRI * HTTP/2.0",
            "WORD /WORD HTTP/1.1",
            "WO{RD /WORD HTTP/1.1",
            "CONNECT WORD:443 HTTP/1.1",
            "TRACE /WORD HTTP/1.1",
            "POST /api/v1/sessions?WORD HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\nWORD",
            "\u0016\u0003\u0001WORD",
            "WORD",
            // Headers
            "GET /api/v1/sessions HTTP/1.1\r\nWO RD: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nWORD",
            "GET /api/v1/sessions HTTP/1.1\r\nWORD\u00e9: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nX-WORD: WORD\u0000WORD",
            "GET /api/v1/sessions HTTP/1.1\r\n WORD: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nX: WORD".concat("WORD".repeat(1000)),
            "GET /api/v1/sessions HTTP/1.1\r\nX: WORD".concat("WORD".repeat(10000)),
            "GET /api/v1/sessions HTTP/1.1\r\nHost: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nHost: WORD:WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nHost: WORD_{",
            "GET /api/v1/sessions HTTP/1.1\r\nCookie: a=\"WORD; b={WORD}; JSESSIONID=WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nCookie: WORD\u0001=WORD; \"WORD\"=x",
            "GET /api/v1/sessions HTTP/1.1\r\nCookie: a=WORD WORD; b=\"WORD; c=WORD\"; d=WORD\u00e9",
            "GET / HTTP/1.1\r\nCookie: WORD WORD=WORD; a=b c WORD",
            "GET /explorer/main.js HTTP/1.1\r\nCookie: {WORD}; WORD; =WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nContent-Length: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nTransfer-Encoding: WORD",
            "POST /api/v1/sessions HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nWORD",
            "GET /api/v1/sessions HTTP/1.1\r\nExpect: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nConnection: Upgrade, WORD\r\nUpgrade: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nContent-Type: WORD;charset=WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nContent-Type: multipart/form-data;boundary=WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nAccept: WORD/WORD/WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nAccept: text/WORD;q=WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nAccept-Encoding: WORD;q=WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nAccept-Language: WORD_{;q=WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nAccept-Charset: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nAuthorization: WORD WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nReferer: WORD\r\nUser-Agent: WORD\r\nOrigin: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nIf-None-Match: WORD\"\r\nIf-Modified-Since: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nIf-Match: WORD\"\r\nIf-Unmodified-Since: WORD",
            "GET /api/v1/dataset/csto-records.zip HTTP/1.1\r\nRange: WORD=WORD",
            "GET /api/v1/dataset/csto-records.zip HTTP/1.1\r\nRange: bytes=WORD\r\nIf-Range: WORD",
            "GET /explorer/dom.js HTTP/1.1\r\nRange: bytes=WORD\r\nIf-Modified-Since: WORD",
            "GET /api/v1/sessions HTTP/1.1\r\ntraceparent: 00-WORD-WORD-01\r\ntracestate: WORD\r\nbaggage: WORD=WORD",
            "GET /api/v1/sessions HTTP/1.1\r\nForwarded: for=WORD\r\nX-Forwarded-For: WORD\r\nX-Forwarded-Host: WORD{",
            "GET /api/v1/sessions HTTP/1.1\r\nX-Forwarded-Port: WORD\r\nX-Forwarded-Proto: WORD\r\nX-Forwarded-Prefix: WORD",
            "OPTIONS /api/v1/sessions HTTP/1.1\r\nAccess-Control-Request-Method: WORD\r\nOrigin: WORD",
            "OPTIONS * HTTP/1.1\r\nX-WORD: WORD",
            // Messages of assistants
            "POST /mcp HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 4\r\n\r\nWORD",
            message("{'jsonrpc':'2.0','id':'WORD','method':'WORD','params':{'WORD':'WORD'}}"),
            message("{'jsonrpc':'2.0','method':'WORD','params':{'WORD':'WORD'}}"),
            message(
                    "{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'protocolVersion':'WORD','capabilities':{'WORD':{}},"
                            + "'clientInfo':{'name':'WORD','version':'WORD'}}}"),
            message("{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'capabilities':'WORD'}}"),
            message("{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'WORD'}}"),
            message(
                    "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'search_records','arguments':{'q':'WORD'}}}"),
            message(
                    "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'dataset','arguments':{'WORD':'WORD'}}}"),
            message("{'jsonrpc':'2.0','id':1,'method':'resources/read','params':{'uri':'csto://sessions/WORD'}}"),
            message("{'jsonrpc':'2.0','id':1,'method':'resources/read','params':{'uri':'WORD'}}"),
            message("{'jsonrpc':'2.0','id':1,'method':'completion/complete','params':{'ref':{'type':'ref/resource',"
                    + "'uri':'csto://sessions/{id}'},'argument':{'name':'WORD','value':'WORD'}}}"),
            message("{'jsonrpc':'2.0','id':1,'method':'completion/complete','params':{'ref':{'type':'ref/prompt',"
                    + "'name':'WORD'},'argument':{'name':'WORD','value':'WORD'}}}"));

    private static String message(String json) {
        return "POST /mcp HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: "
                + json.replace("WORD", WORD).length() + "\r\n\r\n"
                + json.replace('\'', '"');
    }

    @Test
    void theLogContainsNothingThatAClientSent(CapturedOutput output) throws Exception {
        // Otherwise the service would keep the log configuration of an earlier test.
        LoggingSystem.get(LogPrivacyTest.class.getClassLoader()).cleanUp();
        ConfigurableApplicationContext service = TestApplication.start(
                "--spring.profiles.active=production",
                "--server.port=0",
                "--management.server.port=0",
                "--server.forward-headers-strategy=native",
                "--csto.drain=0s");
        try {
            for (String property : List.of("local.server.port", "local.management.port")) {
                int port = service.getEnvironment().getRequiredProperty(property, Integer.class);
                for (String request : REQUESTS) {
                    send(port, request);
                }
            }
            sendWhileTheDatabaseIsLocked(
                    service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        } finally {
            service.close();
        }

        assertThat(output.getAll().lines().filter(line -> line.contains(WORD))).isEmpty();
        assertThat(output.getAll()).contains("\"status_code\":503", "\"status_code\":400");
    }

    /** The service logs these statements, which PostgreSQL cancels, without the values of their parameters. */
    private static void sendWhileTheDatabaseIsLocked(int port) throws IOException {
        Postgres server = Postgres.server();
        try (var connection = server.owner(server.database()).getConnection()) {
            connection.setAutoCommit(false);
            new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                    .execute("lock table entry in access exclusive mode");
            for (String path :
                    List.of("sessions?q=WORD", "search?q=WORD", "sessions/WORD", "sessions?attendedBy=WORD")) {
                assertThat(send(port, "GET /api/v1/" + path + " HTTP/1.1")).startsWith("HTTP/1.1 503");
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String send(int port, String request) throws IOException {
        String headers = request.contains("Host:") ? "" : "\r\nHost: localhost";
        String whole = request.contains("\r\n\r\n")
                ? request.replaceFirst("\r\n\r\n", headers + "\r\nConnection: close\r\n\r\n")
                : request + headers + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(whole.replace("WORD", WORD).getBytes(ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (SocketException e) {
            // Tomcat may close the connection before it has read the whole request.
            return "";
        }
    }
}
