package org.cstorecords.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

@ApiTest
class ExplorerPageTest {

    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/explorer/[^\"]+)\"");

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=syria&list=decisions&sort=-date", "/?record=decisions/none-such", "/?record=x"})
    void everyViewIsTheSamePage(String url) {
        Api.Response response = api.send(HttpMethod.GET, url, HttpHeaders.ACCEPT, "text/html,*/*;q=0.8");

        assertThat(response.status().value()).isEqualTo(200);
        assertThat(response.headers().getContentType())
                .isEqualTo(new MediaType("text", "html", StandardCharsets.UTF_8));
        assertThat(response.body())
                .isEqualTo(api.send(HttpMethod.GET, "/").body())
                .contains("<main id=\"main\"");
    }

    @Test
    void aSharedRecordHasItsOwnDescription() {
        String page = api.send(HttpMethod.GET, "/?record=decisions/csc-2013-09-23-communique")
                .body();
        String title = api.get("decisions/csc-2013-09-23-communique").read("$.title");

        assertThat(page)
                .contains("<title>" + HtmlUtils.htmlEscape(title, "UTF-8") + " – CSTO Records</title>")
                .contains("property=\"og:description\" content=\"A decision in the independent record")
                .contains("http://localhost:" + port + "/explorer/card.png");
        assertThat(api.send(HttpMethod.GET, "/explorer/card.png").headers().getContentType())
                .isEqualTo(MediaType.IMAGE_PNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decisions/<script>", "decisions", "decisions/", "a/b/c", "'", "%00"})
    void aMalformedRecordIsNotEchoed(String record) {
        Api.Response response = api.send(
                HttpMethod.GET,
                UriComponentsBuilder.fromPath("/")
                        .queryParam("record", "{record}")
                        .build(record)
                        .toString());

        assertThat(response.body()).doesNotContain("<script>");
        assertThat(response.status().is5xxServerError()).isFalse();
    }

    @Test
    void anUnknownPathIsAPageForBrowsersAndAProblemForOthers() {
        String path = "/no-such-page";
        Api.Response page = api.send(HttpMethod.GET, path, HttpHeaders.ACCEPT, "text/html,*/*;q=0.8");

        assertThat(page.status().value()).isEqualTo(404);
        assertThat(page.headers().getContentType()).isEqualTo(new MediaType("text", "html", StandardCharsets.UTF_8));
        assertThat(page.body()).contains("<main id=\"main\"");
        assertThat(page.headers().getFirst("Content-Security-Policy")).contains("script-src 'self'");
        api.send(HttpMethod.GET, path).assertProblem(404);
        for (String root : List.of("/api", "/%61pi")) {
            api.send(HttpMethod.GET, root + "/v1/no-such-list", HttpHeaders.ACCEPT, "text/html,*/*;q=0.8")
                    .assertProblem(404);
        }
    }

    @Test
    void indexHtmlLeadsToThePage() {
        Api.Response response = api.send(HttpMethod.GET, "/index.html");

        assertThat(response.status().value()).isEqualTo(301);
        assertThat(response.headers().getLocation()).hasToString("/");
    }

    @Test
    void everyReferencedFileExistsAndEveryModuleIsPreloaded() {
        String page = api.send(HttpMethod.GET, "/").body();

        assertThat(files(page))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(
                                api.send(HttpMethod.GET, file).status().value())
                        .as(file)
                        .isEqualTo(200));
        assertThat(files(page).filter(file -> file.endsWith(".js")).flatMap(this::imports))
                .isSubsetOf(files(page).toList());
    }

    private Stream<String> imports(String module) {
        return Pattern.compile("from '\\./([^']+)'")
                .matcher(api.send(HttpMethod.GET, module).body())
                .results()
                .map(imported -> "/explorer/" + imported.group(1));
    }

    private static Stream<String> files(String page) {
        return FILE.matcher(page).results().map((MatchResult file) -> file.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/explorer/main.js", "/explorer/style.css"})
    void filesAreRevalidatedOnEachRequest(String url) {
        HttpHeaders headers = api.send(HttpMethod.GET, url).headers();

        assertThat(headers.getCacheControl()).isEqualTo("no-cache");
        assertThat(headers.getLastModified()).isEqualTo(-1);
        Api.Response again =
                api.send(HttpMethod.GET, url, HttpHeaders.IF_NONE_MATCH, String.valueOf(headers.getETag()));
        assertThat(again.status().value()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/explorer/main.js", "/explorer/style.css"})
    void compressedFilesHaveTheSameEntityTag(String url) throws IOException, InterruptedException {
        Api.Response plain = api.send(HttpMethod.GET, url, HttpHeaders.ACCEPT_ENCODING, "identity");
        HttpResponse<byte[]> compressed = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + url))
                                .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());

        assertThat(compressed.headers().firstValue(HttpHeaders.CONTENT_ENCODING))
                .contains("gzip");
        assertThat(compressed.headers().firstValue(HttpHeaders.VARY))
                .hasValueSatisfying(vary -> assertThat(vary).isEqualToIgnoringCase(HttpHeaders.ACCEPT_ENCODING));
        assertThat(compressed.headers().firstValue(HttpHeaders.ETAG))
                .contains(String.valueOf(plain.headers().getETag()));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(plain.body());
    }

    @Test
    void aRangeIsNotCompressed() {
        Api.Response part = api.send(
                HttpMethod.GET,
                "/explorer/style.css",
                HttpHeaders.ACCEPT_ENCODING,
                "gzip",
                HttpHeaders.RANGE,
                "bytes=0-4999");

        assertThat(part.status().value()).isEqualTo(206);
        assertThat(part.headers().getFirst(HttpHeaders.CONTENT_ENCODING)).isNull();
        assertThat(part.body()).hasSize(5000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/explorer/nothing.js", "/explorer/../application.yaml"})
    void anUnknownFileIsAProblem(String url) {
        api.send(HttpMethod.GET, url).assertProblem(404);
    }
}
