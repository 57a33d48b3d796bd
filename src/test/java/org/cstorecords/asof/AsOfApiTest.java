package org.cstorecords.asof;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ApiTest
class AsOfApiTest {

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvSource({
        // The day on which a term begins or ends, and a day between a beginning and a stated end.
        "chairmanships, 2009-06-14, ru-2009, STATED",
        "chairmanships, 2009-06-14, am-2008, STATED",
        "chairmanships, 2009-03-01, am-2008, STATED",
        // The state chairs a session on that day, or before and after it, within a term of which only the year is
        // known.
        "chairmanships, 2022-05-16, am-2022, STATED",
        "chairmanships, 2024-05-01, kz-2024, STATED",
        "chairmanships, 2022-05-15, am-2022, POSSIBLE",
        "chairmanships, 2008-06-15, am-2008, POSSIBLE",
        "chairmanships, 2021-12-31, tj-2021, POSSIBLE",
        // A term of which only the year is stated can have begun in the year before, and its predecessor ended then.
        "chairmanships, 2012-12-31, kg-2013, POSSIBLE",
        "chairmanships, 2020-12-31, tj-2021, POSSIBLE",
        "chairmanships, 2020-12-31, ru-2013, LAST_STATED",
        "chairmanships, 2021-12-31, am-2022, POSSIBLE",
        "chairmanships, 2022-03-01, tj-2021, LAST_STATED",
        "chairmanships, 2023-12-31, kz-2024, POSSIBLE",
        "chairmanships, 2022-12-01, by-2023, POSSIBLE",
        "chairmanships, 2022-12-01, am-2022, LAST_STATED",
        "chairmanships, 2023-05-01, by-2023, POSSIBLE",
        "chairmanships, 2009-06-15, ru-2009, LAST_STATED",
        "chairmanships, 2012-12-31, ru-2009, LAST_STATED",
        "chairmanships, 2026-01-01, kz-2024, LAST_STATED",
        "member-states, 1992-05-15, AM, STATED",
        "member-states, 1995-01-01, AM, STATED",
        "member-states, 2009-06-14, AM, STATED",
        "member-states, 2006-08-16, UZ, STATED",
        "member-states, 2010-01-01, UZ, STATED",
        "member-states, 2000-01-01, UZ, STATED",
        // The day of the refusal to extend the Treaty is inferred.
        "member-states, 1999-04-02, UZ, POSSIBLE",
        "member-states, 1999-04-02, AM, STATED",
        "member-states, 2012-06-29, UZ, LAST_STATED",
        "member-states, 2005-01-01, GE, LAST_STATED",
        "member-states, 2025-01-01, AM, LAST_STATED",
        "treaties, 2003-09-18, csto-charter, STATED",
        // Six parties prolonged it on that day.
        "treaties, 1999-04-02, collective-security-treaty, STATED",
        "treaties, 1996-01-01, collective-security-treaty, STATED",
        "treaties, 1999-04-03, collective-security-treaty, LAST_STATED",
        "treaties, 2024-01-01, csto-charter, LAST_STATED",
        "treaties, 2024-01-01, rapid-reaction-forces-agreement, UNDETERMINED",
        "treaties, 2024-01-01, memorandum-with-the-cis, UNDETERMINED",
        "persons, 2013-09-23, nikolai-bordyuzha, STATED",
        "persons, 2013-09-24, nikolai-bordyuzha, LAST_STATED",
        // Attested before and after the day, but no beginning is stated.
        "persons, 2012-01-01, nikolai-bordyuzha, POSSIBLE",
        "persons, 2009-06-14, islam-karimov, POSSIBLE",
        "persons, 2009-06-01, nikolai-bordyuzha, UNDETERMINED",
        "persons, 2020-01-01, ban-ki-moon, UNDETERMINED",
        // Attested on some day of an interval.
        "persons, 2013-12-31, vladimir-zainetdinov, POSSIBLE",
        "persons, 2009-03-01, serzh-sargsyan, STATED"
    })
    void everyRecordHasItsCertaintyOnTheDay(String list, String day, String id, String certainty) {
        for (String each : List.of("STATED", "POSSIBLE", "LAST_STATED", "UNDETERMINED")) {
            DocumentContext page = api.get(list + "?limit=500&asOf=" + day + "&certainty=" + each);
            List<String> ids = page.read(list.equals("member-states") ? "$.items[*].code" : "$.items[*].id");
            assertThat(ids.contains(id)).as(each).isEqualTo(each.equals(certainty));
            assertThat(page.<List<String>>read("$.items[*].certainty")).allMatch(each::equals);
            assertThat(page.<Integer>read("$.total")).isEqualTo(ids.size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Not yet begun, ended, or another one of its kind has begun since.
        "chairmanships, 2009-06-13, ru-2009",
        "chairmanships, 2009-06-15, am-2008",
        "chairmanships, 2013-12-01, kg-2013",
        "chairmanships, 2014-05-01, ru-2009",
        "chairmanships, 2025-01-01, am-2022",
        "member-states, 1992-05-14, RU",
        "member-states, 1993-09-08, GE",
        "treaties, 1994-04-19, collective-security-treaty",
        "treaties, 2009-06-13, rapid-reaction-forces-agreement",
        "persons, 2020-01-01, dmitry-medvedev",
        "persons, 2022-05-17, nikolai-bordyuzha"
    })
    void aRecordThatDidNotHoldIsNeverListed(String list, String day, String id) {
        assertThat(api.ids(list + "?limit=500&asOf=" + day
                        + "&certainty=STATED&certainty=POSSIBLE&certainty=LAST_STATED&certainty=UNDETERMINED"))
                .isNotNull()
                .doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-06-15", "2009-09-01", "2011-12-31"})
    void whoChairedLastIsNamedWhereNoSourceStatesWhoChaired(String day) {
        DocumentContext page = api.get("chairmanships?asOf=" + day);

        assertThat(page.<List<Object>>read("$.items")).isEmpty();
        assertThat(page.<Integer>read("$.total")).isZero();
        assertThat(page.<String>read("$.asOf.day")).isEqualTo(day);
        assertThat(page.<List<String>>read("$.asOf.lastStated[*].record.id")).containsExactly("ru-2009");
        assertThat(page.<String>read("$.asOf.lastStated[0].record.self")).isEqualTo("/api/v1/chairmanships/ru-2009");
        assertThat(page.<String>read("$.asOf.lastStated[0].since.edtf")).isEqualTo("2009-06-14");
        assertThat(page.<String>read("$.asOf.lastStated[0].note"))
                .isEqualTo("Last attested: 2009-06-14. No end is stated.");
        assertThat(page.<Integer>read("$.asOf.undetermined")).isZero();
    }

    @Test
    void instrumentsWhoseEntryIntoForceNoSourceDatesAreCounted() {
        DocumentContext page = api.get("treaties?asOf=2024-06-06&limit=500");
        int undetermined = page.read("$.asOf.undetermined");

        assertThat(page.<List<String>>read("$.items[*].id"))
                .containsExactly("collective-security-treaty", "agreement-on-legal-status-of-the-csto", "csto-charter");
        assertThat(page.<List<String>>read("$.items[*].certainty")).containsOnly("LAST_STATED");
        assertThat(page.<List<String>>read("$.asOf.lastStated[*].record.id"))
                .containsExactlyInAnyOrder(
                        "collective-security-treaty", "agreement-on-legal-status-of-the-csto", "csto-charter");
        assertThat(undetermined)
                .isPositive()
                .isEqualTo(api.get("treaties?limit=1").<Integer>read("$.total") - 3)
                .isEqualTo(api.get("treaties?asOf=2024-06-06&certainty=UNDETERMINED")
                        .<Integer>read("$.total"));
    }

    @Test
    void theDayIsDescribedForTheOtherFiltersWhateverCertaintySelects() {
        DocumentContext page = api.get("chairmanships?asOf=2009-09-01&certainty=STATED");

        assertThat(page.<List<String>>read("$.asOf.lastStated[*].record.id")).containsExactly("ru-2009");
        assertThat(api.get("chairmanships?asOf=2009-09-01&state=AM").<List<Object>>read("$.asOf.lastStated"))
                .isEmpty();
        assertThat(api.get("member-states/RU/chairmanships?asOf=2009-09-01")
                        .<List<String>>read("$.asOf.lastStated[*].record.id"))
                .containsExactly("ru-2009");
        assertThat(api.get("treaties?asOf=2024-01-01&kind=CONCEPT").<Integer>read("$.asOf.undetermined"))
                .isEqualTo(1);
    }

    @Test
    void atMostTenRecordsAreNamedAsLastStatedThatBeganLastFirst() {
        DocumentContext page = api.get("persons?asOf=2026-01-01");
        List<String> since = page.read("$.asOf.lastStated[*].since.earliest");

        assertThat(since).hasSize(10).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(api.ids("persons?asOf=2026-01-01&certainty=LAST_STATED")).hasSizeGreaterThan(10);
        assertThat(page.<List<String>>read("$.asOf.lastStated[*].note"))
                .allMatch(note -> note.endsWith("No end is stated."));
    }

    @Test
    void theLastSessionThatAMemberAttendedIsNamed() {
        assertThat(api.get("member-states?asOf=2024-04-24&code=AM").<List<String>>read("$.asOf.lastStated[*].note"))
                .containsExactly("Member. Last session attended: 2022-05-16. No end is stated.");
    }

    @Test
    void withoutAsOfOnlyMemberStatesHaveACertainty() {
        for (String list : List.of("chairmanships", "treaties", "persons")) {
            DocumentContext page = api.get(list);
            assertThat(page.<Object>read("$.asOf")).isNull();
            assertThat(page.<List<Object>>read("$.items[*].certainty"))
                    .isNotEmpty()
                    .containsOnlyNulls();
        }
        DocumentContext states = api.get("member-states");
        assertThat(states.<Object>read("$.asOf")).isNull();
        assertThat(states.<List<String>>read("$.items[*].certainty")).hasSize(9).containsOnly("LAST_STATED");
        assertThat(api.get("member-states/UZ").<String>read("$.certainty")).isEqualTo("LAST_STATED");
        assertThat(api.get("member-states/UZ?asOf=2010-01-01").<String>read("$.certainty"))
                .isEqualTo("STATED");
        assertThat(api.get("member-states/UZ?asOf=1992-05-14").<Object>read("$.certainty"))
                .isNull();
        assertThat(api.get("chairmanships/ru-2009").<Object>read("$.certainty")).isNull();
    }

    @Test
    void theBestOfficeThatMatchesStateAndOfficeDecides() {
        String day = "persons?limit=500&asOf=2009-03-01";

        assertThat(certainty(day, "serzh-sargsyan")).isEqualTo("STATED");
        assertThat(certainty(day + "&office=Chairman", "serzh-sargsyan")).isEqualTo("STATED");
        assertThat(api.ids(day + "&state=AM")).doesNotContain("serzh-sargsyan");
        assertThat(api.ids(day + "&state=AM&certainty=UNDETERMINED")).contains("serzh-sargsyan");
        assertThat(api.ids("persons?asOf=2020-01-01&office=Secretary%20General&certainty=LAST_STATED"))
                .containsExactly("nikolai-bordyuzha");
        assertThat(api.ids("persons?asOf=2023-01-01&office=Secretary%20General&certainty=LAST_STATED"))
                .containsExactly("stanislav-zas");
    }

    private String certainty(String url, String id) {
        return api.get(url)
                .<List<String>>read("$.items[?(@.id == '" + id + "')].certainty")
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chairmanships?asOf=2009-09-01",
                "treaties?asOf=2024-01-01",
                "persons?asOf=2012-01-01",
                "member-states?asOf=2012-06-29"
            })
    void everyFormatHasTheSameRecordsWithTheSameCertainty(String url) {
        for (String selected : List.of(
                "", "&certainty=STATED", "&certainty=LAST_STATED", "&certainty=UNDETERMINED&certainty=POSSIBLE")) {
            DocumentContext page = api.get(url + selected + "&limit=500");
            List<Map<String, String>> items = page.read("$.items[*]['id','code','certainty']");

            List<Map<String, String>> lines = api.send(HttpMethod.GET, url + selected + "&format=ndjson")
                    .body()
                    .lines()
                    .map(line -> JsonPath.<Map<String, String>>read(line, "$['id','code','certainty']"))
                    .toList();
            assertThat(lines).isEqualTo(items);

            List<String> csv = api.send(HttpMethod.GET, url + selected + "&format=csv")
                    .body()
                    .lines()
                    .toList();
            assertThat(csv.get(0)).contains(",certainty,");
            assertThat(csv.stream()
                            .skip(1)
                            .filter(row -> row.matches(".*,(STATED|POSSIBLE|LAST_STATED|UNDETERMINED),.*")))
                    .hasSize(items.size());
        }
    }

    @Test
    void pagesOfAListAsOfADayHaveEachRecordOnce() {
        String list = "persons?asOf=2012-01-01&certainty=UNDETERMINED&certainty=LAST_STATED";
        DocumentContext first = api.get(list + "&limit=3");
        String next = first.read("$.next");

        assertThat(first.<Integer>read("$.total")).isEqualTo(api.ids(list).size());
        assertThat(api.ids(next))
                .isEqualTo(api.ids(list).stream().skip(3).limit(3).collect(Collectors.toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chairmanships", "treaties", "persons", "member-states", "member-states/RU/chairmanships"})
    void aCertaintyIsOneOfFourAndNeedsADay(String list) {
        DocumentContext unknown = api.problem(400, list + "?asOf=2009-06-15&certainty=SURE");
        assertThat(unknown.<String>read("$.errors[0].parameter")).isEqualTo("certainty");
        assertThat(unknown.<List<String>>read("$.errors[0].allowed"))
                .containsExactly("STATED", "POSSIBLE", "LAST_STATED", "UNDETERMINED");

        DocumentContext dayless = api.problem(400, list + "?certainty=STATED");
        assertThat(dayless.<String>read("$.errors[0].parameter")).isEqualTo("certainty");
        assertThat(dayless.<String>read("$.errors[0].detail")).isEqualTo("`certainty` requires `asOf`.");
        api.problem(400, list + "?certainty=STATED&format=csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chairmanships?asOf=", "treaties?asOf=", "persons?asOf=", "member-states?asOf=",
                        "member-states/RU?asOf=",
                "decisions?from=", "sessions?to=", "operations?from=", "formations?to=", "documents?from=",
                "timeline?to=", "treaties?from=", "changes?since=", "decisions?updatedSince=", "decisions/facets?to="
            })
    void anImpossibleDateIsRejected(String url) {
        for (String day : List.of("2008-02-30", "2023-02-29", "2009-06-31", "2009-13-01", "2009-06-00")) {
            api.problem(400, url + day);
        }
    }

    @Test
    void theDatasetSaysUntilWhichDayTheSourcesTell() {
        assertThat(api.get("dataset").<String>read("$.coveredUntil")).isEqualTo("2024-06-06");
    }
}
