package org.cstorecords.document.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ApiTest
class DocumentParagraphApiTest {

    private static final String DOCUMENT = "documents/csc-session-sochi-2013-09-23-press-release";
    private static final String PARAGRAPHS = DOCUMENT + "/paragraphs";

    @Autowired
    Api api;

    @Test
    void paragraphsAreListedFromTheFirstToTheLast() {
        DocumentContext list = api.get(PARAGRAPHS + "?limit=500");

        assertThat(list.<Integer>read("$.total")).isEqualTo(24);
        List<Integer> numbers = list.read("$.items[*].number");
        assertThat(numbers).isSorted().startsWith(4).endsWith(27).hasSize(24);
    }

    @Test
    void aParagraphHasTheNumberOfItsCitations() {
        DocumentContext list = api.get(PARAGRAPHS + "?limit=500");

        for (int i = 0; i < 24; i++) {
            int number = list.read("$.items[" + i + "].number");
            assertThat(list.<Integer>read("$.items[" + i + "].citationCount"))
                    .as("paragraph %s", number)
                    .isEqualTo(
                            api.get(DOCUMENT + "/citations?paragraph=" + number).<Integer>read("$.total"));
        }
        assertThat(list.<List<Integer>>read("$.items[*].citationCount").stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(api.get(DOCUMENT).<Integer>read("$.citationCount"));
    }

    @Test
    void withoutTheSourceFilesThereAreNoWords() {
        assertThat(api.get(PARAGRAPHS + "?limit=500").<List<String>>read("$.items[*].text"))
                .hasSize(24)
                .containsOnlyNulls();
        assertThat(api.get(DOCUMENT).<Boolean>read("$.textAvailable")).isFalse();
        assertThat(api.get("documents?limit=500").<List<Boolean>>read("$.items[*].textAvailable"))
                .containsOnly(false);
    }

    @Test
    void aWindowHasTheNeighborsWithinTheDocument() {
        assertThat(numbers("around=10")).containsExactly(7, 8, 9, 10, 11, 12, 13);
        assertThat(numbers("around=4")).containsExactly(4, 5, 6, 7);
        assertThat(numbers("around=26")).containsExactly(23, 24, 25, 26, 27);
        assertThat(numbers("around=10&sort=-paragraph&limit=2")).containsExactly(13, 12);
        assertThat(api.get(PARAGRAPHS + "?around=10&limit=2").<Integer>read("$.total"))
                .isEqualTo(7);
    }

    private List<Integer> numbers(String query) {
        return api.get(PARAGRAPHS + "?" + query).read("$.items[*].number");
    }

    @Test
    void aWindowAroundAnotherParagraphIsAnError() {
        for (String wrong : List.of("3", "28", "0", "-4", "99999999999", "four", "4.0", "4,5", "%20", "")) {
            DocumentContext problem = api.problem(400, PARAGRAPHS + "?around=" + wrong);
            assertThat(problem.<List<String>>read("$.errors[*].parameter"))
                    .as(wrong)
                    .containsExactly("around");
        }
        assertThat(api.problem(400, PARAGRAPHS + "?around=28").<List<String>>read("$.errors[0].allowed"))
                .hasSize(24)
                .startsWith("4", "5")
                .endsWith("27");
        api.problem(400, PARAGRAPHS + "?around=4&around=5");
    }

    @Test
    void paragraphsOfAnUnknownDocumentAreNotFound() {
        api.problem(404, "documents/nothing/paragraphs");
        api.problem(404, "documents/nothing/paragraphs?around=4");
    }

    @Test
    void paragraphsAreExported() {
        String csv =
                api.send(HttpMethod.GET, PARAGRAPHS + "?around=4&format=csv").body();

        assertThat(csv.lines()).hasSize(5).first().isEqualTo("number,text,citation_count");
    }
}
