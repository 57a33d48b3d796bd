package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cstorecords.browser.Roles.link;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cstorecords.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Dates as text on the pages. */
@BrowserTest
class DatesTest {

    @Autowired
    Api api;

    @Test
    void datesAreShownAsText(Visitor visitor) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("2013-09-23", "23 September 2013");
        words.put("2014-41", "2nd half of 2014");
        words.put("2008~", "about 2008");
        words.put("2008%", "about 2008 (inferred)");
        words.put("2013-09-12?", "12 September 2013 (inferred)");
        words.put("2013-09-12?/2014-01-01", "from 12 September 2013 (inferred) to 1 January 2014");
        words.put("2013-09-12/2014-01-01?", "from 12 September 2013 to 1 January 2014 (inferred)");
        words.put("2013-09-12?/..", "from 12 September 2013 (inferred) on");
        words.put("../2010", "until 2010");
        words.put("2008~/2010", "from about 2008 to 2010");
        words.put("[2000..2001]", "some time from 2000 to 2001");
        words.put("[2008?..2009-06-14]", "some time from 2008 (inferred) to 14 June 2009");
        words.put("[..2009]", "2009 or earlier");
        words.put("[2000,2001]", "2000 or 2001");
        words.put("[2000,2003..2004]", "2000 or some time from 2003 to 2004");
        words.put("{2000,2003..2004}", "2000 and all from 2003 to 2004");

        assertThat(inWords(visitor.open("/"), words.keySet())).containsExactlyElementsOf(words.values());
    }

    @Test
    void everyDateOfTheDatasetIsShownAsText(Visitor visitor) {
        Set<String> dates = new LinkedHashSet<>();
        for (String list : List.of("timeline", "member-states", "chairmanships", "persons", "operations", "treaties")) {
            api.send(HttpMethod.GET, list + "?format=ndjson")
                    .body()
                    .lines()
                    .forEach(record -> dates.addAll(JsonPath.<List<String>>read(record, "$..edtf")));
        }
        assertThat(dates).hasSizeGreaterThan(50);

        assertThat(inWords(visitor.open("/"), dates))
                .hasSameSizeAs(dates)
                .allSatisfy(date -> assertThat(date).doesNotContainPattern("[?~%/\\[\\]{}]|\\.\\.|\\d-\\d"));
    }

    @Test
    void aYearFacetDescribesItsCount(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");
        List<Integer> counts = api.get("decisions/facets").read("$.year[?(@.value == '2003')].count");

        List<Integer> possible = api.get("decisions/facets").read("$.year[?(@.value == '2003')].possible");

        page.locator("summary", new Page.LocatorOptions().setHasText(Pattern.compile("^Date$")))
                .click();
        assertThat(page.getByText("Hatched: could also fall in another year.")).isVisible();
        link(page, "2003: " + counts.get(0) + " records and " + possible.get(0) + " possibly")
                .click();

        int listed = api.get("decisions?from=2003-01-01&to=2003-12-31").read("$.total");
        assertThat(listed).isEqualTo(counts.get(0) + possible.get(0)).isGreaterThan(counts.get(0));
        assertThat(page.getByTestId("total")).containsText(listed + " decisions");
    }

    private static List<String> inWords(Page page, Set<String> dates) {
        return ((List<?>) page.evaluate(
                        "async dates => { const { words } = await import('/explorer/dates.js'); return dates.map(words); }",
                        new ArrayList<>(dates)))
                .stream().map(String::valueOf).toList();
    }
}
