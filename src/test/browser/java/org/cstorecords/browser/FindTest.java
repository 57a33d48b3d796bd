package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cstorecords.browser.Roles.button;
import static org.cstorecords.browser.Roles.heading;
import static org.cstorecords.browser.Roles.link;
import static org.cstorecords.browser.Roles.rows;
import static org.cstorecords.browser.Roles.searchBox;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.cstorecords.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class FindTest {

    @Autowired
    Api api;

    @Test
    void theOverviewHasASearch(Visitor visitor) {
        Page page = visitor.open("/");

        searchBox(page).fill("Syria");
        searchBox(page).press("Enter");

        assertThat(page).hasURL(Pattern.compile("/\\?list=all&q=Syria$"));
        List<String> found = api.get("search?q=Syria").read("$.items[*].record.title");
        assertThat(found).isNotEmpty();
        assertThat(titles(page)).hasText(found.toArray(String[]::new));
        assertThat(rows(page).locator("mark").first()).hasText(Pattern.compile("syria", Pattern.CASE_INSENSITIVE));

        searchBox(page).fill("Syria statement");
        assertThat(page).hasURL(Pattern.compile("q=Syria\\+statement"));
        List<String> fewer = api.get("search?q=Syria%20statement").read("$.items[*].record.title");
        assertThat(titles(page)).hasText(fewer.toArray(String[]::new));
    }

    @Test
    void theSearchTextIsRemovedWhileFiltersRemain(Visitor visitor) {
        Page page = visitor.open("/?list=all&q=forces&type=DECISION&type=TREATY");
        assertTotal(page, "search?q=forces&type=DECISION&type=TREATY");

        searchBox(page).fill("");
        assertThat(page).hasURL(Pattern.compile("/\\?list=all&type=DECISION&type=TREATY$"));
        assertThat(page.getByText("Type a name, a place")).isVisible();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        link(page, "Remove Type: Treaty").click();
        assertThat(page).hasURL(Pattern.compile("/\\?list=all&type=DECISION$"));

        searchBox(page).fill("forces");
        assertTotal(page, "search?q=forces&type=DECISION");
        link(page, "Remove Words: forces").click();
        assertThat(page.getByText("Type a name, a place")).isVisible();
    }

    @Test
    void removingTheSearchTextAlsoRemovesSortByRelevance(Visitor visitor) {
        Page page = visitor.page();
        for (String list : List.of("decisions", "sessions", "treaties", "member-states", "persons", "timeline")) {
            page.navigate("/?list=" + list + "&q=collective&sort=relevance");
            Visitor.waitUntilLoaded(page);
            searchBox(page).fill(" ");
            assertThat(page).hasURL(Pattern.compile("/\\?list=" + list + "$"));
            Visitor.waitUntilLoaded(page);
            assertTotal(page, list);
        }
        page.navigate("/?list=decisions&q=+&include=positions");
        Visitor.waitUntilLoaded(page);
        assertTotal(page, "decisions");
    }

    @Test
    void aListIsFilteredByFacets(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");
        assertTotal(page, "decisions");
        unfold(page);

        facet(page, "Contested").check();
        assertTotal(page, "decisions?status=CONTESTED");
        facet(page, "Planned").check();
        assertTotal(page, "decisions?status=CONTESTED&status=PLANNED");
        facet(page, "Plan").check();
        assertTotal(page, "decisions?status=CONTESTED&status=PLANNED&type=PLAN");
        assertThat(titles(page)).hasText(titles("decisions?status=CONTESTED&status=PLANNED&type=PLAN"));

        link(page, "Remove Type: Plan").click();
        assertTotal(page, "decisions?status=CONTESTED&status=PLANNED");
        facet(page, "Sources disagree").check();
        assertTotal(page, "decisions?status=CONTESTED&status=PLANNED&hasDiscrepancy=true");
        for (Locator row : rows(page).all()) {
            assertThat(row.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("The sources disagree")))
                    .isVisible();
        }
        link(page, "Remove all").click();
        assertTotal(page, "decisions");
    }

    @Test
    void decisionsAreFilteredByStateAndPosition(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");
        unfold(page);

        page.getByLabel("State", exactly()).focus();
        page.getByLabel("State", exactly()).selectOption("Uzbekistan");
        assertTotal(page, "decisions?state=UZ");
        assertThat(page.getByLabel("State", exactly())).isFocused();
        page.getByLabel("Position", exactly()).selectOption("Not signed");
        assertTotal(page, "decisions?state=UZ&position=NOT_SIGNED");
        assertThat(titles(page)).hasText(titles("decisions?state=UZ&position=NOT_SIGNED"));
        page.reload();
        assertThat(page.getByLabel("State", exactly())).hasValue("UZ");

        link(page, "Remove State: Uzbekistan").click();
        assertTotal(page, "decisions?position=NOT_SIGNED");
        assertThat(page.getByLabel("State", exactly())).hasValue("");
        page.getByLabel("Position", exactly()).selectOption("Any");
        assertTotal(page, "decisions");
    }

    @Test
    void sessionsAreFilteredByAttendeeAndChair(Visitor visitor) {
        Page page = visitor.open("/?list=sessions&attendedBy=AM&attendedBy=nikolai-bordyuzha");
        assertTotal(page, "sessions?attendedBy=AM&attendedBy=nikolai-bordyuzha");
        Locator attended = page.getByLabel("Attended by", exactly());
        assertThat(attended.locator("option:checked")).hasText("Armenia or nikolai-bordyuzha");

        attended.selectOption("Kazakhstan");
        assertTotal(page, "sessions?attendedBy=KZ");
        page.getByLabel("Chaired by", exactly()).selectOption("Kazakhstan");
        assertTotal(page, "sessions?attendedBy=KZ&chair=KZ");
        link(page, "Remove Attended by: Kazakhstan").click();
        assertTotal(page, "sessions?chair=KZ");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    @Test
    void aListIsFilteredByDate(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");
        unfold(page);

        page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).fill("2013-01-01");
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("2013-12-31");

        assertThat(titles(page)).hasText(titles("decisions?from=2013-01-01&to=2013-12-31"));
        assertTotal(page, "decisions?from=2013-01-01&to=2013-12-31");
    }

    @Test
    void theTableIsSortedByHeaderAndByMenu(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");
        Locator date = page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Date"));
        assertThat(date).hasAttribute("aria-sort", "ascending");
        assertThat(titles(page)).hasText(titles("decisions"));

        date.getByRole(AriaRole.BUTTON).click();
        assertThat(date).hasAttribute("aria-sort", "descending");
        assertThat(titles(page)).hasText(titles("decisions?sort=-date"));

        page.getByLabel("Order").selectOption("Last changed first");
        assertThat(date).hasAttribute("aria-sort", "none");
        assertThat(titles(page)).hasText(titles("decisions?sort=-updated"));
    }

    @Test
    void moreRowsAreLoadedOnDemand(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");
        int total = api.get("decisions").read("$.total");
        assertThat(rows(page)).hasCount(50);

        button(page, "Show " + (total - 50) + " more").click();

        assertThat(rows(page)).hasCount(total);
        assertThat(titles(page)).hasText(titles("decisions?limit=500"));
        assertThat(rows(page).nth(50).getByRole(AriaRole.LINK).first()).isFocused();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("more$"))))
                .isHidden();
        page.reload();
        assertThat(rows(page)).hasCount(total);
    }

    @Test
    void backAndForwardRestoreTheViews(Visitor visitor) {
        Page page = visitor.open("/");
        link(page, "Sessions").first().click();
        assertTotal(page, "sessions");
        facet(page, "Planned").check();
        assertTotal(page, "sessions?status=PLANNED");
        List<String> planned = titles(page).allTextContents();
        titles(page).first().click();
        assertThat(heading(page, planned.get(0))).isVisible();

        page.goBack();
        assertTotal(page, "sessions?status=PLANNED");
        assertThat(facet(page, "Planned")).isChecked();
        page.goBack();
        assertTotal(page, "sessions");
        assertThat(facet(page, "Planned")).not().isChecked();
        page.goBack();
        assertThat(heading(page, "At a glance")).isVisible();
        page.goForward();
        page.goForward();
        assertTotal(page, "sessions?status=PLANNED");
    }

    @Test
    void backRestoresTheScrollPosition(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");
        Locator row = rows(page).nth(40);
        row.scrollIntoViewIfNeeded();
        row.getByRole(AriaRole.LINK).first().click();
        assertThat(heading(page, "Sources")).isVisible();

        page.goBack();

        assertThat(row).isInViewport();
    }

    @Test
    void reloadAndBackRestoreTheScrollPositionOfEveryView(Visitor visitor) {
        Page page = visitor.page();
        for (String url : List.of(
                "/?asOf=2009-09-01",
                "/?list=decisions&status=CONTESTED",
                "/?record=decisions/csc-2009-06-14-agreement-on-rapid-reaction-forces",
                "/?record=member-states/AM",
                "/?page=about")) {
            page.navigate(url);
            Visitor.waitUntilLoaded(page);
            page.evaluate("scrollTo(0, document.documentElement.scrollHeight / 2)");
            page.waitForFunction("() => history.state?.top === scrollY && scrollY > 300");
            double top = ((Number) page.evaluate("scrollY")).doubleValue();

            page.reload();
            Visitor.waitUntilLoaded(page);
            assertScrolledTo(page, top);
            page.locator(".top nav a").nth(1).evaluate("link => link.click()");
            assertTotal(page, "decisions");
            page.goBack();
            Visitor.waitUntilLoaded(page);
            assertScrolledTo(page, top);
        }
    }

    private static void assertScrolledTo(Page page, double top) {
        page.waitForFunction("top => Math.abs(scrollY - top) < 3", top);
    }

    @Test
    void unfinishedActsAreCountedBeforeTheTotal(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");

        assertThat(page.getByTestId("total"))
                .hasText(total("decisions?status=PLANNED") + " planned, " + total("decisions?status=PROPOSED")
                        + " proposed, " + total("decisions?status=CONTESTED") + " contested among "
                        + total("decisions") + " decisions");
        page.navigate("/?list=chairmanships");
        Visitor.waitUntilLoaded(page);
        assertThat(page.getByTestId("total"))
                .hasText(total("chairmanships?status=ANNOUNCED") + " only announced among " + total("chairmanships")
                        + " chairmanships");
    }

    private int total(String url) {
        return api.get(url).read("$.total");
    }

    @Test
    void aWordThatIsTooCommonIsExplained(Visitor visitor) {
        Page page = visitor.open("/?list=all&q=the");

        assertThat(page.getByText("“the” cannot be searched for")).isVisible();
        assertThat(page.getByText("Words such as “the” and “of” are too common."))
                .isVisible();
        link(page, "Remove the words").click();
        assertThat(page.getByText("Type a name, a place")).isVisible();
    }

    @Test
    void resultsAreFewKeystrokesAway(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        int pressed = 0;
        Locator first = titles(page).first();
        while (!(boolean) first.evaluate("link => link === document.activeElement")) {
            page.keyboard().press("Tab");
            assertThat(++pressed).isLessThan(13);
        }
    }

    @Test
    void aTitleTakesAtMostTwoLines(Visitor visitor) {
        Page page = visitor.page();
        for (String list : List.of("decisions", "sessions", "treaties", "documents", "all&q=forces", "timeline")) {
            page.navigate("/?list=" + list + "&shown=500");
            Visitor.waitUntilLoaded(page);

            assertThat(
                            (List<?>)
                                    titles(page)
                                            .evaluateAll(
                                                    "links => links.filter(link => link.getBoundingClientRect().height > 52).map(link => link.textContent)"))
                    .isEmpty();
            assertThat(titles(page).first()).hasCSS("text-decoration-line", "underline");
        }
    }

    @Test
    void theUrlReproducesTheView(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");
        facet(page, "Contested").check();
        assertTotal(page, "decisions?status=CONTESTED");
        page.getByLabel("Order").selectOption("Latest first");
        assertThat(titles(page)).hasText(titles("decisions?status=CONTESTED&sort=-date"));
        searchBox(page).fill("forces");
        assertThat(page).hasURL(Pattern.compile("q=forces"));
        assertTotal(page, "decisions?status=CONTESTED&q=forces");

        Page shared = visitor.colleague().open(page.url());

        assertTotal(shared, "decisions?status=CONTESTED&q=forces");
        assertThat(titles(shared)).hasText(titles(page).allTextContents().toArray(String[]::new));
        assertThat(facet(shared, "Contested")).isChecked();
        assertThat(searchBox(shared)).hasValue("forces");
        assertThat(shared.getByLabel("Order")).hasValue(page.getByLabel("Order").inputValue());
    }

    @Test
    void downloadsContainExactlyTheView(Visitor visitor) throws IOException {
        Page page = visitor.open("/?list=sessions&body=csc&sort=-date");

        String list = "sessions?body=csc&sort=-date&format=";
        assertDownload(page, "Excel", "sessions.xlsx", list + "xlsx");
        assertDownload(page, "CSV", "sessions.csv", list + "csv");
        assertDownload(page, "JSON lines", "sessions.ndjson", list + "ndjson");
        Download json = page.waitForDownload(() -> button(page, "JSON").click());
        assertThat(json.suggestedFilename()).isEqualTo("sessions.json");
        List<Object> records = JsonPath.parse(Files.readString(json.path())).read("$");
        String lines = new String(api.download(list + "ndjson"), StandardCharsets.UTF_8);
        assertThat(records)
                .isNotEmpty()
                .isEqualTo(lines.lines()
                        .map(line -> JsonPath.parse(line).<Object>read("$"))
                        .toList());
        assertDownload(page, "Calendar", "sessions.ics", list + "ics");
    }

    private void assertDownload(Page page, String link, String file, String url) throws IOException {
        Download download = page.waitForDownload(() -> link(page, link).click());
        assertThat(download.suggestedFilename()).isEqualTo(file);
        assertThat(Files.readAllBytes(download.path())).isNotEmpty().isEqualTo(api.download(url));
    }

    /** Opens all groups of filters. */
    private static void unfold(Page page) {
        Locator closed = page.locator("details:not([open]) > summary");
        while (closed.count() > 0) {
            closed.first().click();
        }
    }

    private static Locator facet(Page page, String name) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "( \\d+| *)$")));
    }

    private static Locator titles(Page page) {
        return rows(page).locator("th > a");
    }

    private String[] titles(String url) {
        List<String> titles = api.get(url).read("$.items[*].title");
        return titles.toArray(String[]::new);
    }

    private void assertTotal(Page page, String url) {
        int total = api.get(url).read("$.total");
        assertThat(page.getByTestId("total")).hasText(Pattern.compile("(^|among )" + total + " "));
        assertThat(rows(page)).hasCount(Math.min(total, 50));
    }
}
