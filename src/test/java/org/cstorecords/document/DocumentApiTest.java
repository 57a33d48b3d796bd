package org.cstorecords.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Set;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class DocumentApiTest {

    @Autowired
    Api api;

    @Test
    void documentsAreListedInTheOrderOfTheirParagraphs() {
        DocumentContext list = api.get("documents?file=001_0e7236e8d1bcc62c.txt");

        assertThat(list.<List<Integer>>read("$.items[*].firstParagraph")).containsExactly(1, 2, 3, 4);
        assertThat(list.<List<String>>read("$.items[*].file")).containsOnly("001_0e7236e8d1bcc62c.txt");
    }

    @Test
    void aRepeatedFilterMatchesAnyValue() {
        assertThat(api.ids("documents?file=001_0e7236e8d1bcc62c.txt&file=003_ee163aba4bf054da.txt"))
                .hasSize(8);
    }

    @Test
    void documentsAreFilteredByDateWithoutUndatedOnes() {
        assertThat(api.ids("documents?from=2024-04-16&to=2024-04-16"))
                .singleElement()
                .asString()
                .contains("interview");
        assertThat(api.ids("documents?from=1900-01-01&limit=500").size())
                .isLessThan(api.get("documents").<Integer>read("$.total"));
    }

    @Test
    void aDocumentHasItsParagraphsAndCitationCount() {
        DocumentContext document = api.get("documents/csc-session-sochi-2013-09-23-press-release");

        assertThat(document.<Integer>read("$.citationCount")).isGreaterThan(20);
        assertThat(document.<Integer>read("$.firstParagraph")).isEqualTo(4);
        assertThat(document.<Integer>read("$.lastParagraph")).isEqualTo(27);
        assertThat(document.<List<Object>>read("$.citations")).isNotEmpty();
    }

    @Test
    void aTitleIsAsPrintedOrDescribesTheText() {
        DocumentContext documents = api.get("documents?limit=500");

        assertThat(documents.<List<Object>>read("$.items[?(@.titleIsPrinted == false)]"))
                .hasSize(20);
        assertThat(documents.<List<String>>read("$.items[?(@.titleIsPrinted)].title"))
                .contains("On the results of the meeting of the CSTO Ministerial Council");
    }

    @Test
    void aSecondPrintingLeadsToTheFirst() {
        DocumentContext documents = api.get("documents?limit=500");

        assertThat(documents.<List<Object>>read("$.items[?(@.reprintOf != null)]"))
                .hasSize(8);
        assertThat(api.get("documents/csto-reference-article-reprint").<String>read("$.reprintOf.id"))
                .isEqualTo("csto-reference-article");
    }

    @Test
    void aDocumentHasTheDigestOfItsFile() {
        DocumentContext documents = api.get("documents?limit=500");

        assertThat(documents.<List<String>>read("$.items[?(@.file == '001_0e7236e8d1bcc62c.txt')].fileSha256"))
                .containsOnly("269ee152ae85a9d8c9a9d733c6e9586a2b38ee9690d7d12a2def0717bd432d66");
        assertThat(Set.copyOf(documents.<List<String>>read("$.items[*].fileSha256")))
                .hasSize(5);
    }

    @Test
    void citationsOfADocumentAreListedByParagraph() {
        String document = "documents/csc-session-sochi-2013-09-23-press-release";
        DocumentContext list = api.get(document + "/citations?limit=500");

        assertThat(list.<Integer>read("$.total")).isEqualTo(api.get(document).<Integer>read("$.citationCount"));
        assertThat(list.<List<Integer>>read("$.items[*].paragraph")).isSorted().allMatch(p -> p >= 4 && p <= 27);
        assertThat(api.get(document + "/citations?paragraph=26&type=SESSION")
                        .<List<String>>read("$.items[*].record.id"))
                .contains("csc-2013-09-23");
    }

    @Test
    void citationsOfAlternativeValuesAreListed() {
        DocumentContext list = api.get(
                "documents/csc-session-sochi-2013-09-23-press-release/citations?paragraph=5&type=CHAIRMANSHIP&limit=500");

        assertThat(list.<List<String>>read("$.items[?(@.record.id == 'ru-2013')].alternative"))
                .contains("2014")
                .containsNull();
    }

    @Test
    void everyCitationOfARecordIsListedByItsDocument() {
        for (String record : List.of("sessions/csc-2009-06-14", "treaties/collective-security-treaty")) {
            DocumentContext json = api.get(record);
            for (int i = 0; i < json.<Integer>read("$.citations.length()"); i++) {
                String document = json.read("$.citations[" + i + "].document.self");
                int paragraph = json.read("$.citations[" + i + "].paragraph");
                assertThat(api.get(document + "/citations?limit=500&paragraph=" + paragraph)
                                .<List<String>>read("$.items[*].record.self"))
                        .contains("/api/v1/" + record);
            }
        }
    }

    @Test
    void citationsOfAnUnknownDocumentAreNotFound() {
        api.problem(404, "documents/nothing/citations");
    }

    @Test
    void paragraphsAreNumberedFrom1() {
        String citations = "documents/csc-session-sochi-2013-09-23-press-release/citations?paragraph=";
        api.problem(400, citations + "one");
        assertThat(api.problem(400, citations + "5&paragraph=0").<List<String>>read("$.errors[*].parameter"))
                .containsExactly("paragraph");
    }
}
