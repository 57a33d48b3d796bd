package org.cstorecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Sends the requests of README.md and compares each response with the printed one. */
@ApiTest
class ReadmeTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\ncurl 'http://localhost:8080(/[^']+)'\\n```\\s+```json\\n(.*?)```", Pattern.DOTALL);

    @Autowired
    Api api;

    @Test
    void everyPrintedResponseMatchesTheService() throws Exception {
        Matcher example = EXAMPLE.matcher(readme());
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
        Matcher row = Pattern.compile("\\| `/api/v1/([a-z-]+)` \\|[^|]*\\| (\\d+) \\| ([^|]*) \\| `(\\w+)` \\|")
                .matcher(readme());
        int rows = 0;
        while (row.find()) {
            rows++;
            String filters = row.group(3).replace("`", "");
            assertThat(api.problem(400, row.group(1) + "?color=red").<List<String>>read("$.errors[0].allowed"))
                    .containsExactlyInAnyOrder(
                            (filters + ", q, updatedSince, sort, limit, cursor, format").split(", "));
            assertThat(Lists.orders(row.group(1)).get(0)).isEqualTo(row.group(4));
            assertThat(api.get(row.group(1)).<Integer>read("$.total"))
                    .as(row.group(1))
                    .isEqualTo(Integer.valueOf(row.group(2)));
        }
        assertThat(rows).isEqualTo(11);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
