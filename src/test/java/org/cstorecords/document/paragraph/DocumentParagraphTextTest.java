package org.cstorecords.document.paragraph;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.Application;
import org.cstorecords.Postgres;
import org.cstorecords.evidence.InventedSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

/** The words of invented source files, on a database with two invented documents. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@Import(Api.class)
class DocumentParagraphTextTest {

    private static final String ADDRESS = "http://records.example.org";

    @TempDir
    static Path folder;

    @Autowired
    Api api;

    static String database = "";

    @DynamicPropertySource
    static void service(DynamicPropertyRegistry properties) throws IOException {
        database = InventedSources.newDatabase();
        InventedSources.write(folder);
        Files.writeString(folder.resolve("notes.txt"), "Not a source file.");
        properties.add("csto.documents", folder::toString);
        properties.add("csto.public-url", () -> ADDRESS);
        properties.add("spring.datasource.url", () -> Postgres.server().url(database));
        properties.add("spring.datasource.username", () -> "csto_reader");
        properties.add("spring.datasource.password", () -> Postgres.server().password());
        properties.add("spring.flyway.enabled", () -> "false");
    }

    @Test
    void aParagraphHasItsWords() {
        DocumentContext list = api.get("documents/invented-notice/paragraphs");

        assertThat(list.<List<Integer>>read("$.items[*].number")).containsExactly(2, 3);
        assertThat(list.<List<String>>read("$.items[*].text"))
                .containsExactly("=The second paragraph, with “quotes”.", "Третий абзац.");
        assertThat(api.get("documents/invented-title/paragraphs").<List<String>>read("$.items[*].text"))
                .containsExactly("An invented title");
    }

    @Test
    void aWindowHasTheWordsOfTheDocumentOnly() {
        assertThat(api.get("documents/invented-notice/paragraphs?around=2").<List<Integer>>read("$.items[*].number"))
                .containsExactly(2, 3);
    }

    @Test
    void aDocumentSaysThatItsWordsAreAvailable() {
        assertThat(api.get("documents/invented-notice").<Boolean>read("$.textAvailable"))
                .isTrue();
        assertThat(api.get("documents").<List<Boolean>>read("$.items[*].textAvailable"))
                .containsOnly(true);
    }

    @Test
    void exportsHaveTheWords() {
        assertThat(api.send(HttpMethod.GET, "documents/invented-notice/paragraphs?format=csv")
                        .body())
                .contains("2,\"'=The second paragraph, with “quotes”.\",0");
        assertThat(api.send(HttpMethod.GET, "documents/invented-notice/paragraphs?format=ndjson")
                        .body()
                        .lines())
                .hasSize(2);
    }

    @Test
    void aListThatIsLongerThanASheetIsRefusedAsExcelFile() {
        // Triggers would add a million locators to the words by which the document is found.
        Postgres.server().administer(database, """
                set session_replication_role = replica;
                update source_file set paragraphs = 1048577 where name = '001_invented.txt';
                insert into paragraph (file, number, document_id)
                  select '001_invented.txt', n, d.id
                  from generate_series(2, 1048576) n, document d
                  where d.slug = 'invented-other'
                """);
        String list = "documents/invented-other/paragraphs";

        DocumentContext problem = api.problem(400, list + "?format=xlsx");
        assertThat(problem.<String>read("$.errors[0].detail"))
                .isEqualTo("The list has 1048576 records, but an Excel sheet has room for 1048575."
                        + " Use `format=csv`, or filter the list.");
        assertThat(api.send(HttpMethod.HEAD, list + "?format=xlsx").status().value())
                .isEqualTo(400);
        assertThat(api.download(list + "?around=1048574&format=xlsx")).isNotEmpty();
    }

    @Test
    void wordsChangeTheValidatorsOfResponses() {
        Instant before = Instant.now().minusSeconds(1);
        try (ConfigurableApplicationContext one = start();
                ConfigurableApplicationContext other = start()) {
            for (String url : List.of(
                    "documents/invented-notice/paragraphs",
                    "documents/invented-notice/paragraphs?format=csv",
                    "documents/invented-notice")) {
                HttpHeaders with = api.send(HttpMethod.GET, url).headers();
                HttpHeaders without = headers(one, url);
                assertThat(without.getETag())
                        .isNotNull()
                        .isEqualTo(headers(other, url).getETag());
                assertThat(with.getETag()).as(url).isNotEqualTo(without.getETag());
                assertThat(Instant.ofEpochMilli(without.getLastModified())).isAfter(before);
            }
        }
    }

    /** Starts a service without the source files, on the same database. */
    private static ConfigurableApplicationContext start() {
        return SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--management.server.port=0",
                "--csto.public-url=" + ADDRESS,
                "--spring.flyway.enabled=false",
                "--spring.datasource.url=" + Postgres.server().url(database),
                "--spring.datasource.username=csto_reader",
                "--spring.datasource.password=" + Postgres.server().password());
    }

    private static HttpHeaders headers(ConfigurableApplicationContext service, String url) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return requireNonNull(RestClient.create()
                        .get()
                        .uri("http://localhost:" + port + "/api/v1/" + url)
                        .retrieve()
                        .toBodilessEntity())
                .getHeaders();
    }
}
