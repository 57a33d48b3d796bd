package org.cstorecords.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.cstorecords.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@ApiTest
class PagingTest {

    @Autowired
    Api api;

    static Stream<Arguments> listsAndOrders() {
        return Lists.all().flatMap(list -> Lists.orders(list).stream().map(order -> Arguments.of(list, order)));
    }

    @ParameterizedTest
    @MethodSource("listsAndOrders")
    void noRecordIsLostOrRepeatedAtAnyPageSize(String list, String order) {
        List<String> whole = api.items(list + "?limit=500&sort=" + order);
        assertThat(whole).isNotEmpty().doesNotHaveDuplicates();

        assertThat(walk(list + "?sort=" + order + "&limit=1", whole.size(), 20))
                .isEqualTo(whole.subList(0, Math.min(20, whole.size())));
        for (int size : new int[] {7, whole.size(), whole.size() + 1}) {
            assertThat(walk(list + "?sort=" + order + "&limit=" + size, whole.size()))
                    .as("pages of " + size)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("listsAndOrders")
    void aDescendingOrderIsTheAscendingOneReversed(String list, String order) {
        List<String> backwards = new ArrayList<>(api.items(list + "?limit=500&sort=" + order));
        Collections.reverse(backwards);

        assertThat(walk(list + "?sort=-" + order + "&limit=3", backwards.size()))
                .isEqualTo(backwards);
    }

    @ParameterizedTest
    @MethodSource("org.cstorecords.Lists#all")
    void theDefaultOrderIsTheFirstOne(String list) {
        assertThat(api.items(list + "?limit=500"))
                .isEqualTo(
                        api.items(list + "?limit=500&sort=" + Lists.orders(list).get(0)));
    }

    @Test
    void theLongestUrlMayHaveACursorInAddition() {
        String longest = "decisions?q=";
        longest += "a".repeat(8193 - "/api/v1/".length() - longest.length());

        assertThat(api.problem(400, longest + "&cursor=" + "a".repeat(1000))
                        .<List<String>>read("$.errors[*].parameter"))
                .containsExactlyInAnyOrder("q", "cursor");
        api.problem(414, longest + "a");
        api.problem(414, longest + "&cursor=" + "a".repeat(1020));
    }

    @Test
    void sortByDateUsesEarliestThenLatestThenId() {
        DocumentContext list = api.get("decisions?limit=500");
        List<String> keys = new ArrayList<>();
        int size = list.<List<Object>>read("$.items").size();
        for (int i = 0; i < size; i++) {
            keys.add(list.read("$.items[" + i + "].date.earliest") + " " + list.read("$.items[" + i + "].date.latest")
                    + " " + list.read("$.items[" + i + "].id"));
        }
        assertThat(keys).isSorted();
    }

    @Test
    void aPageHasTheTotalAndALinkToTheNextPage() {
        Api.Response response = api.send(HttpMethod.GET, "documents?file=004_5565039a5ecd6ee8.txt&limit=2");
        String next = response.json().read("$.next");

        assertThat(response.json().<Integer>read("$.total")).isEqualTo(9);
        assertThat(response.json().<Integer>read("$.limit")).isEqualTo(2);
        assertThat(next)
                .startsWith("/api/v1/documents?file=004_5565039a5ecd6ee8.txt")
                .contains("limit=2");
        assertThat(response.headers().get(HttpHeaders.LINK)).containsExactly("<" + next + ">; rel=\"next\"");
    }

    @Test
    void theLastPageHasNoNext() {
        Api.Response response = api.send(HttpMethod.GET, "member-states");

        assertThat(response.json().<String>read("$.next")).isNull();
        assertThat(response.json().<Integer>read("$.limit")).isEqualTo(50);
        assertThat(response.headers().get(HttpHeaders.LINK)).isNull();
    }

    @Test
    void anEmptyListGets200() {
        DocumentContext list = api.get("sessions?from=1900-01-01&to=1900-12-31");

        assertThat(list.<List<Object>>read("$.items")).isEmpty();
        assertThat(list.<Integer>read("$.total")).isZero();
        assertThat(list.<String>read("$.next")).isNull();
    }

    @Test
    void nextEncodesTheFilters() {
        for (String odd : List.of("%2B", "%7Ba%7D", "%25", "%26", "%23", "%C3%A9", "%20x", "a%3Db")) {
            DocumentContext page = api.get("persons?office=e&limit=1&office=" + odd);

            assertThat(api.get(page.<String>read("$.next")).<Integer>read("$.total"))
                    .as(odd)
                    .isEqualTo(page.<Integer>read("$.total"));
        }
    }

    @Test
    void theLimitMayChangeBetweenPages() {
        String cursor = cursor("decisions?limit=1");

        assertThat(api.ids("decisions?limit=500&cursor=" + cursor))
                .isEqualTo(api.ids("decisions?limit=500")
                        .subList(1, api.ids("decisions?limit=500").size()));
    }

    @Test
    void aCursorDoesNotDependOnTheOrderOfParameters() {
        String cursor = cursor("decisions?type=DECISION&body=csc&limit=1");

        assertThat(api.ids("decisions?cursor=" + cursor + "&body=csc&type=DECISION"))
                .isNotEmpty();
    }

    @Test
    void aCursorOfAnotherListFilterOrOrderIsRejected() {
        String cursor = cursor("decisions?body=csc&limit=1");

        for (String url : List.of(
                "decisions?cursor=",
                "decisions?body=cmfa&cursor=",
                "decisions?body=csc&sort=-date&cursor=",
                "sessions?body=csc&cursor=",
                "bodies/csc/decisions?cursor=")) {
            DocumentContext problem = api.problem(400, url + cursor);
            assertThat(problem.<List<String>>read("$.errors[*].parameter")).containsExactly("cursor");
        }
    }

    @Test
    void aForgedCursorIsRejected() {
        String cursor = cursor("decisions?limit=1");
        String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String checksum = plain.substring(0, plain.indexOf('\n'));

        for (String forged : List.of(
                "x",
                "%25%25",
                cursor.substring(0, cursor.length() / 2),
                encode(checksum),
                encode(checksum + "\n2009-02-04"),
                encode(checksum + "\n+999999999-12-31\n2009-02-04\nid"),
                encode(checksum + "\n2009-02-04\n2009-02-04\ni\u0000d"),
                encode(checksum + "\nyesterday\n2009-02-04\nid"),
                encode(checksum + "\n2009-02-04\n2009-02-04\nid\nmore"),
                encode("\u0000"))) {
            DocumentContext problem = api.problem(400, "decisions?cursor=" + forged);
            assertThat(problem.<List<String>>read("$.errors[*].parameter")).containsExactly("cursor");
        }
    }

    private static String encode(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private String cursor(String url) {
        String next = api.get(url).read("$.next");
        return next.substring(next.indexOf("cursor=") + "cursor=".length());
    }

    /** Returns the items of all pages, each of which must have this total. */
    private List<String> walk(String url, int total) {
        return walk(url, total, Integer.MAX_VALUE);
    }

    /** Returns the items of the first pages, each of which must have this total. */
    private List<String> walk(String url, int total, int pages) {
        List<String> walked = new ArrayList<>();
        String next = url;
        for (int page = 0; next != null && page < pages; page++) {
            DocumentContext list = api.get(next);
            assertThat(list.<Integer>read("$.total")).isEqualTo(total);
            list.<List<Object>>read("$.items").forEach(item -> walked.add(item.toString()));
            assertThat(walked).hasSizeLessThanOrEqualTo(total);
            next = list.read("$.next");
        }
        return walked;
    }
}
