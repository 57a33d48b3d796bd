package org.cstorecords.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class DocumentApiTest {

    @Autowired
    Api api;

    @Test
    void documentsAreListedAsTheyStandInTheFiles() {
        DocumentContext list = api.get("documents?file=001_0e7236e8d1bcc62c.txt");

        assertThat(list.<List<Integer>>read("$.items[*].firstParagraph")).containsExactly(1, 2, 3, 4);
        assertThat(list.<List<String>>read("$.items[*].file")).containsOnly("001_0e7236e8d1bcc62c.txt");
    }

    @Test
    void severalFilesMeanAnyOfThem() {
        assertThat(api.ids("documents?file=001_0e7236e8d1bcc62c.txt&file=003_ee163aba4bf054da.txt"))
                .hasSize(8);
    }

    @Test
    void documentsAreFoundByTheirDateAndThoseWithoutOneAreNot() {
        assertThat(api.ids("documents?from=2024-04-16&to=2024-04-16"))
                .singleElement()
                .asString()
                .contains("interview");
        assertThat(api.ids("documents?from=1900-01-01&limit=500").size())
                .isLessThan(api.get("documents").<Integer>read("$.total"));
    }

    @Test
    void aDocumentSaysHowManyCitationsLeadToIt() {
        DocumentContext document = api.get("documents/csc-session-sochi-2013-09-23-press-release");

        assertThat(document.<Integer>read("$.citationCount")).isGreaterThan(20);
        assertThat(document.<Integer>read("$.firstParagraph")).isEqualTo(4);
        assertThat(document.<Integer>read("$.lastParagraph")).isEqualTo(27);
        assertThat(document.<List<Object>>read("$.citations")).isNotEmpty();
    }
}
