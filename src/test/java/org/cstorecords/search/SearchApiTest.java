package org.cstorecords.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ApiTest
class SearchApiTest {

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvSource({
        "KSSF, BODY, cssc",
        "Joint Headquarters, BODY, joint-staff",
        "Kyrgyz Republic, MEMBER_STATE, KG",
        "Zaynetdinov, PERSON, vladimir-zainetdinov",
        "CORF, FORMATION, rapid-reaction-forces",
        "Working Group on Information Policy and Information Security, BODY, working-group-on-information-policy",
    })
    void aRecordFoundByAnotherNameIsRankedFirst(String q, String type, String id) {
        DocumentContext found = search(q);

        assertThat(found.<String>read("$.items[0].type")).isEqualTo(type);
        assertThat(found.<String>read("$.items[0].record.id")).isEqualTo(id);
        assertThat(found.<String>read("$.corrected")).isNull();
        assertThat(found.<String>read("$.items[0].snippet")).contains("<mark>");
    }

    @ParameterizedTest
    @CsvSource({"Tasmagambetof, tasmagambetov", "Pashinian, pashinyan", "Siria, syria", "Karimow, karimov"})
    void aMisspelledWordIsCorrectedAndReported(String q, String corrected) {
        Api.Response response = api.send(HttpMethod.GET, "search?q=" + q);

        assertThat(response.json().<String>read("$.corrected")).isEqualTo(corrected);
        assertThat(response.headers().getFirst("Corrected-Query")).isEqualTo(corrected);
        assertThat(response.json().<Integer>read("$.total")).isPositive();
        assertThat(response.json().<String>read("$.items[0].snippet")).containsIgnoringCase("<mark>" + corrected);
        assertThat(api.get("persons?q=" + q).<Integer>read("$.total"))
                .isEqualTo(api.get("persons?q=" + corrected).<Integer>read("$.total"));
    }

    @Test
    void aFormerMemberIsFoundAsAStateButIsNotCalledAMemberState() {
        var found = api.get("search?q=member+states&type=MEMBER_STATE");

        assertThat(found.<List<String>>read("$.items[*].record.id")).contains("GE", "AZ", "UZ");
        for (String snippet : found.<List<String>>read("$.items[*].snippet")) {
            assertThat(snippet.replaceAll("</?mark>", "")).doesNotContain("Member state");
        }
    }

    @Test
    void theSnippetIsTheSentenceThatMatches() {
        var found = api.get("search?q=rapid+reaction&id=csc-2009-02-04-creation-of-rapid-reaction-forces");

        assertThat(found.<List<String>>read("$.items[*].snippet"))
                .singleElement()
                .asString()
                .startsWith("Creates the Collective <mark>Rapid</mark> <mark>Reaction</mark> Forces:")
                .endsWith("emergencies.");
    }

    @Test
    void theSnippetOfARecordWhoseTitleAloneMatchesIsItsFirstSentence() {
        var found = api.get("search?q=rapid+reaction&id=rapid-reaction-forces-exercise-2009");

        assertThat(found.<List<String>>read("$.items[*].snippet"))
                .singleElement()
                .asString()
                .startsWith("Day and place are those of the final phase")
                .doesNotContain("<mark>");
    }

    @Test
    void theSnippetOfARecordWithoutSentencesIsItsNameNotAnInferredDate() {
        var found = api.get("search?q=putin&id=vladimir-putin");

        assertThat(found.<List<String>>read("$.items[*].snippet")).containsExactly("Vladimir <mark>Putin</mark>");
    }

    @Test
    void anUnknownWordFindsNothingAndIsNotCorrected() {
        DocumentContext found = search("xylophonist");

        assertThat(found.<Integer>read("$.total")).isZero();
        assertThat(found.<String>read("$.corrected")).isNull();
        assertThat(found.<List<Object>>read("$.totals")).isEmpty();
    }

    @Test
    void accentsAndInflectionAreIgnored() {
        assertThat(search("pâshinyân").<Integer>read("$.total"))
                .isEqualTo(search("pashinyan").<Integer>read("$.total"))
                .isPositive();
        assertThat(search("exercises").<Integer>read("$.total"))
                .isEqualTo(search("exercise").<Integer>read("$.total"))
                .isPositive();
    }

    @Test
    void phrasesAlternativesAndExclusionsCombine() {
        int syria = search("syria").read("$.total");
        int karabakh = search("karabakh").read("$.total");
        int both = search("\"syria\" \"karabakh\"").read("$.total");

        assertThat(search("syria or karabakh").<Integer>read("$.total")).isEqualTo(syria + karabakh - both);
        assertThat(search("syria -karabakh").<Integer>read("$.total")).isEqualTo(syria - both);
        assertThat(search("\"reaction rapid\"").<Integer>read("$.total")).isZero();
        assertThat(search("\"rapid reaction\"").<Integer>read("$.total"))
                .isPositive()
                .isLessThanOrEqualTo(search("rapid reaction").read("$.total"));
    }

    @Test
    void totalsByTypeIgnoreTheTypeFilter() {
        DocumentContext all = search("Moscow");
        List<Integer> counts = all.read("$.totals[*].count");
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(all.<Integer>read("$.total"));

        DocumentContext sessions = api.get("search?q=Moscow&type=SESSION");
        assertThat(sessions.<Object>read("$.totals")).isEqualTo(all.read("$.totals"));
        assertThat(sessions.<List<String>>read("$.items[*].type")).containsOnly("SESSION");
        assertThat(sessions.<Integer>read("$.total"))
                .isEqualTo(all.<List<Integer>>read("$.totals[?(@.type == 'SESSION')].count")
                        .get(0))
                .isEqualTo(api.get("sessions?q=Moscow").<Integer>read("$.total"));
    }

    @Test
    void pagesOfASearchHaveEveryHitOnce() {
        List<String> whole = api.get("search?q=council&limit=500").read("$.items[*].record.self");
        List<String> paged = new ArrayList<>();
        String next = "/api/v1/search?q=council&limit=7";
        while (next != null) {
            DocumentContext page = api.get(next);
            paged.addAll(page.read("$.items[*].record.self"));
            next = page.read("$.next");
        }

        assertThat(whole).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void pagesSortedByRelevanceHaveEveryRecordOnce() {
        List<String> whole = api.ids("decisions?q=council&sort=relevance&limit=500");
        List<String> paged = new ArrayList<>();
        String next = "/api/v1/decisions?q=council&sort=relevance&limit=5";
        while (next != null) {
            DocumentContext page = api.get(next);
            paged.addAll(page.read("$.items[*].id"));
            next = page.read("$.next");
        }

        assertThat(whole).hasSizeGreaterThan(10);
        assertThat(paged).isEqualTo(whole);
        assertThat(api.ids("decisions?q=council&limit=500"))
                .containsExactlyInAnyOrderElementsOf(whole)
                .isNotEqualTo(whole);
    }

    @Test
    void wordsThatNoRecordHasTogetherAreLeftOutAndReported() {
        Api.Response response = api.send(HttpMethod.GET, "search?q=the+xylophonists+of+Kazakhstan");

        assertThat(response.json().<String>read("$.corrected")).isEqualTo("kazakhstan");
        assertThat(response.headers().getFirst("Corrected-Query")).isEqualTo("kazakhstan");
        assertThat(response.json().<Integer>read("$.total"))
                .isEqualTo(search("kazakhstan").<Integer>read("$.total"));
        assertThat(search("xylophonists -Kazakhstan").<Integer>read("$.total")).isZero();
        assertThat(search("\"xylophonists of Kazakhstan\"").<Integer>read("$.total"))
                .isZero();
        assertThat(search("xylophonists harpists violists Kazakhstan").<Integer>read("$.total"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("org.cstorecords.Lists#searchable")
    void everyListAcceptsASearch(String list) {
        int whole = api.get(list).read("$.total");
        int found = api.get(list + "?q=Moscow+or+council+or+treaty+or+security").read("$.total");

        int without = api.get(list + "?q=-Moscow+-council+-treaty+-security").read("$.total");
        // The changes list withdrawn records too, which have no text.
        int withdrawn = list.equals("changes")
                ? api.get("changes?limit=500")
                        .<List<Object>>read("$.items[?(@.kind == 'WITHDRAWN')]")
                        .size()
                : 0;
        assertThat(found + without + withdrawn).isEqualTo(whole);
        assertThat(api.get(list + "?q=xylophonist").<Integer>read("$.total")).isZero();
    }

    @Test
    void aSearchCombinesWithOtherFilters() {
        assertThat(api.ids("decisions?q=syria&type=STATEMENT"))
                .isNotEmpty()
                .isSubsetOf(api.ids("decisions?q=syria"))
                .isSubsetOf(api.ids("decisions?type=STATEMENT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"unbalanced",
                "-",
                "or",
                "or or",
                "and",
                "!",
                "& | !",
                "( )",
                "<>",
                ":*",
                "%",
                "\\",
                "'",
                "''",
                "--",
                "/* */",
                "the of and",
                "…",
                "\"\"",
                "-\"\"",
                "@@",
                "'; drop table entry; --",
                "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - x",
                "-----------------------------------------------------------x",
                "x or -y or -z or -\"a b\" or -\"c -d\""
            })
    void anyQueryIsAcceptedOrRejectedWithAProblem(String q) {
        for (String list : List.of("search", "decisions", "timeline")) {
            Api.Response response = api.send(HttpMethod.GET, list + "?q=" + encode(q));
            if (response.status().value() == 400) {
                response.assertProblem(400);
                assertThat(response.json().<String>read("$.errors[0].parameter"))
                        .isEqualTo("q");
            } else {
                assertThat(response.status().value()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.cstorecords.Lists#searchable")
    void aQueryOfSmallWordsIsAnEmptyListThatExplainsIt(String list) {
        DocumentContext page = api.get(list + "?q=who+is+the");

        assertThat(page.<Integer>read("$.total")).isZero();
        assertThat(page.<List<String>>read("$.explanation.ignored")).containsExactly("who", "is", "the");
        assertThat(page.<List<String>>read("$.explanation.words")).isEmpty();
        assertThat(page.<List<Integer>>read("$.explanation.filters[?(@.parameter == 'q')].total"))
                .singleElement()
                .satisfies(total -> assertThat(total).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "!", "-", "\"the\"", "-the", "the or of", "…", "\"\""})
    void aQueryWithoutAWordFindsNothing(String q) {
        assertThat(search(q).<Integer>read("$.total")).isZero();
        assertThat(search(q).<List<Object>>read("$.totals")).isEmpty();
        for (String url : List.of(
                "decisions?sort=relevance&q=",
                "decisions/facets?q=",
                "decisions?format=csv&q=",
                "decisions?format=xlsx&q=",
                "decisions?format=atom&q=",
                "sessions?format=ics&q=",
                "search?format=ndjson&q=")) {
            assertThat(api.send(HttpMethod.GET, url + encode(q)).status().value())
                    .as(url)
                    .isEqualTo(200);
        }
    }

    @Test
    void aSearchWithoutAQueryIsRejected() {
        assertThat(api.problem(400, "search").<List<String>>read("$.errors[*].parameter"))
                .containsExactly("q");
    }

    @Test
    void aQueryThatIsTooLongOrHasControlCharactersIsRejected() {
        assertThat(api.problem(400, "search?q=" + "a".repeat(501)).<String>read("$.errors[0].detail"))
                .isEqualTo("`q` must have at most 500 characters.");
        String words = IntStream.rangeClosed(1, 33).mapToObj(i -> "w" + i).collect(joining(" "));
        for (String q : List.of(
                words,
                '"' + words + '"',
                '"' + "council ".repeat(33) + '"',
                "-" + words.replace(" ", " -"),
                "arm* bel* geo* kaz* kyr*")) {
            assertThat(api.problem(400, "search?q=" + encode(q)).<String>read("$.errors[0].detail"))
                    .startsWith("`q` must have at most 32 words.");
        }
        api.send(HttpMethod.GET, "search?q=" + "a".repeat(8_000)).assertProblem(400);
        api.send(HttpMethod.GET, "search?q=" + "a".repeat(10_000)).assertProblem(414);
        api.problem(400, "search?q=%00");
        api.problem(400, "search?q=a%0Ab");
        assertThat(search("x ".repeat(249) + "x").<Integer>read("$.total")).isZero();
        assertThat(search("decision".repeat(60)).<Integer>read("$.total")).isZero();
    }

    @Test
    void everyFormatReportsACorrectedQuery() {
        for (String url : List.of(
                "persons?format=csv&q=Tasmagambetof",
                "persons?format=ndjson&q=Tasmagambetof",
                "decisions?format=atom&q=Siria",
                "sessions?format=ics&q=Karimow")) {
            assertThat(api.send(HttpMethod.GET, url).headers().getFirst("Corrected-Query"))
                    .as(url)
                    .isNotBlank();
        }
        assertThat(api.get("decisions/facets?q=Siria").<String>read("$.corrected"))
                .isEqualTo("syria");
    }

    @Test
    void sortByRelevanceRequiresASearch() {
        assertThat(api.problem(400, "decisions?sort=relevance").<String>read("$.errors[0].detail"))
                .isEqualTo("`sort=relevance` requires `q`.");
    }

    private DocumentContext search(String q) {
        return api.get("search?limit=500&q=" + encode(q));
    }

    private static String encode(String q) {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }
}
