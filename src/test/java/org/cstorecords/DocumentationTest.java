package org.cstorecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Sends the requests of README.md and of the pages in docs, and compares each response with the printed one. */
@ApiTest
class DocumentationTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\ncurl 'http://localhost:8080(/[^']+)'\\n```\\s+```json\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Autowired
    Api api;

    @Test
    void everyPrintedResponseMatchesTheService() throws Exception {
        Matcher example = EXAMPLE.matcher(pages());
        int examples = 0;
        while (example.find()) {
            examples++;
            String response = api.send(HttpMethod.GET, example.group(1)).body();
            JSONAssert.assertEquals(example.group(1), example.group(2), response, JSONCompareMode.STRICT_ORDER);
        }
        assertThat(examples).isGreaterThanOrEqualTo(5);
    }

    @Test
    void theTableOfResourcesMatchesTheService() throws IOException {
        Matcher row = Pattern.compile("\\| `/api/v1/([a-z-]+)` \\|[^|]*\\| ([^|]*) \\| `(\\w+)` \\|")
                .matcher(Files.readString(Path.of("docs/usage.md")));
        int rows = 0;
        while (row.find()) {
            rows++;
            String filters = row.group(2).replace("`", "");
            assertThat(api.problem(400, row.group(1) + "?color=red").<List<String>>read("$.errors[0].allowed"))
                    .containsExactlyInAnyOrder(
                            (filters + ", q, updatedSince, sort, limit, cursor, format").split(", "));
            assertThat(Lists.orders(row.group(1)).get(0)).isEqualTo(row.group(3));
        }
        assertThat(rows).isEqualTo(11);
    }

    @Test
    void everyLinkToAFileExists() throws IOException {
        for (Path page : paths()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1)))
                        .as(page + ": " + link.group())
                        .exists();
            }
        }
    }

    @Test
    void theReadmeHasAtMost900Words() throws IOException {
        assertThat(Files.readString(Path.of("README.md")).strip().split("\\s+")).hasSizeLessThanOrEqualTo(900);
    }

    private static String pages() throws IOException {
        StringBuilder pages = new StringBuilder();
        for (Path page : paths()) {
            pages.append(Files.readString(page));
        }
        return pages.toString();
    }

    private static List<Path> paths() throws IOException {
        try (Stream<Path> paths = Stream.concat(Files.list(Path.of("")), Files.walk(Path.of("docs")))) {
            return paths.filter(path -> path.toString().endsWith(".md")).toList();
        }
    }
}
