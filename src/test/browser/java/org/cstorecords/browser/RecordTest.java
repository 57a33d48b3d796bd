package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cstorecords.browser.Roles.button;
import static org.cstorecords.browser.Roles.heading;
import static org.cstorecords.browser.Roles.link;
import static org.cstorecords.browser.Roles.region;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cstorecords.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@BrowserTest
class RecordTest {

    private static final String CONTESTED = "decisions/csc-2009-06-14-agreement-on-rapid-reaction-forces";

    @Autowired
    Api api;

    @Test
    void discrepanciesAreShownSideBySideWithTheReason(Visitor visitor) {
        Page page = visitor.open("/?record=" + CONTESTED);

        List<String> reasons = api.get(CONTESTED).read("$.discrepancies[*].reason");
        Locator contradictions =
                region(page, "Where the sources contradict each other").getByRole(AriaRole.ARTICLE);
        assertThat(contradictions).hasCount(reasons.size());
        for (int i = 0; i < reasons.size(); i++) {
            assertThat(contradictions.nth(i)).containsText(reasons.get(i));
        }
        Locator status = contradictions.first();
        assertThat(status.getByRole(AriaRole.HEADING).first()).hasText("Status");
        Locator adopted = status.getByText("Contested", new Locator.GetByTextOptions().setExact(true));
        Locator elsewhere = status.getByText("Not adopted", new Locator.GetByTextOptions().setExact(true));
        assertThat(status.getByText("Signed", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(adopted.boundingBox().x + adopted.boundingBox().width).isLessThan(elsewhere.boundingBox().x);
        assertThat(status.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("fact sheet and chronicle")))
                .hasAttribute("href", "/?record=documents/csto-fact-sheet-and-chronicle#p152");
    }

    @Test
    void everyCitationLinksToItsParagraph(Visitor visitor) {
        Page page = visitor.open("/?record=" + CONTESTED);

        List<Integer> paragraphs = api.get(CONTESTED).read("$.citations[*].paragraph");
        Locator sources = region(page, "Sources");
        assertThat(sources.getByText(Pattern.compile("^source \\d{3}, paragraph \\d+$"))
                        .allTextContents())
                .map(text -> text.replaceFirst("^source \\d{3}, paragraph ", ""))
                .containsExactlyInAnyOrderElementsOf(
                        paragraphs.stream().map(String::valueOf).toList());

        Locator citation = sources.getByRole(AriaRole.LINK).first();
        String paragraph = String.valueOf(citation.getAttribute("href")).replaceFirst(".*#p", "");
        citation.click();
        Locator cited = page.getByText("¶ " + paragraph, new Page.GetByTextOptions().setExact(true));
        assertThat(cited).isInViewport();
    }

    @Test
    void everyTypeOfRecordHasAPage(Visitor visitor) {
        Page page = visitor.page();
        String release = api.get("dataset").read("$.release");
        for (String list : List.of(
                "decisions",
                "sessions",
                "member-states",
                "chairmanships",
                "treaties",
                "bodies",
                "persons",
                "formations",
                "operations",
                "documents")) {
            String self = api.get(list).read("$.items[0].self");
            DocumentContext record = api.get(self);
            Map<String, Object> properties = record.read("$");
            String name = String.valueOf(properties.getOrDefault("title", properties.get("name")));

            page.navigate("/?record=" + self.replace("/api/v1/", ""));
            Visitor.waitUntilLoaded(page);

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(name);
            assertThat(region(page, "Sources").locator(".cite"))
                    .hasCount(record.<List<Object>>read("$.citations").size());
            assertThat(page).hasTitle(name + " – CSTO Records");
            Locator citation = page.locator(".citation");
            assertThat(citation).containsText("“" + name + "”. ");
            assertThat(citation).containsText("CSTO Records, release " + release);
            assertThat(citation).containsText(self.replace("/api/v1/", "record=") + ". Accessed ");
        }
    }

    @Test
    void relatedRecordsAreLinked(Visitor visitor) {
        Page page = visitor.open("/?record=" + CONTESTED);
        String title = api.get(CONTESTED).read("$.title");
        String session = api.get(CONTESTED).read("$.session.title");

        link(page, session).click();
        assertThat(heading(page, session)).isVisible();

        link(page, title).first().click();
        assertThat(heading(page, title)).isVisible();
        link(page, "Armenia").first().click();
        assertThat(heading(page, "Armenia")).isVisible();
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Prolonged");
    }

    @Test
    void aDecisionListsTheOthersOfItsSession(Visitor visitor) {
        Page page = visitor.open("/?record=" + CONTESTED);
        String session = api.get(CONTESTED).read("$.session.self");
        List<String> acts = api.get(session + "/decisions").read("$.items[*].self");
        Locator others = page.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(heading(page, "Other acts of the same session (" + (acts.size() - 1) + ")")));

        List<String> shown = others.getByRole(AriaRole.LISTITEM).getByRole(AriaRole.LINK).all().stream()
                .map(link -> link.getAttribute("href").replace("/?record=", "/api/v1/"))
                .toList();
        assertThat(acts).contains("/api/v1/" + CONTESTED);
        assertThat(shown).hasSize(12).isSubsetOf(acts).doesNotContain("/api/v1/" + CONTESTED);
        others.getByRole(AriaRole.LINK, exactly("All " + acts.size())).click();
        assertThat(page.getByTestId("total")).containsText(acts.size() + " decisions");
    }

    @Test
    void aSessionShowsItsStatedAndIdentifiedCounts(Visitor visitor) {
        Page page = visitor.open("/?record=sessions/csc-2013-09-23");
        assertThat(fact(page, "Documents signed")).containsText("8 according to the sources");
        assertThat(fact(page, "Acts identified")).containsText("4 adopted");

        page.navigate("/?record=sessions/cmd-2009-06-03");
        Visitor.waitUntilLoaded(page);
        List<String> planned =
                api.get("sessions/cmd-2009-06-03/decisions").read("$.items[?(@.status == 'PLANNED')].id");
        assertThat(planned).isNotEmpty();
        assertThat(fact(page, "Documents signed")).isHidden();
        assertThat(fact(page, "Acts identified")).containsText(planned.size() + " planned");
        assertThat(page.getByRole(AriaRole.LISTITEM)
                        .getByText("Planned", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(planned.size());
    }

    @Test
    void membershipEventsLinkToTheirTreaty(Visitor visitor) {
        Page page = visitor.page();
        for (String state : List.of("UZ", "AZ", "GE")) {
            page.navigate("/?record=member-states/" + state);
            Visitor.waitUntilLoaded(page);
            Locator steps = page.getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW);
            for (String step : List.of("Signed|Acceded", "Not prolonged")) {
                assertThat(steps.filter(new Locator.FilterOptions()
                                        .setHas(page.locator("td").getByText(Pattern.compile("^(" + step + ")$"))))
                                .getByRole(AriaRole.LINK, exactly("Collective Security Treaty")))
                        .isVisible();
            }
            assertThat(page.getByText("Instruments to which it is party")).hasCount(0);
        }
        assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasText(new String[] {"Date", "Step", "Instrument", "Note"});
        link(page, "Collective Security Treaty").first().click();
        assertThat(heading(page, "Collective Security Treaty")).isVisible();

        page.navigate("/?record=member-states/AM");
        Visitor.waitUntilLoaded(page);
        int party = api.get("treaties?party=AM").read("$.total");
        assertThat(heading(page, "Instruments to which it is party (" + party + ")"))
                .isVisible();
    }

    @Test
    void aRecordIsShownEvenIfItsRelatedRecordsFailToLoad(Visitor visitor) {
        visitor.expectError("status of 503");
        Page page = visitor.page();
        page.route(
                Pattern.compile("/api/v1/treaties\\?format|/sessions/[^/]+/decisions|/decisions/facets"),
                route -> Answers.problem(route, "Unavailable"));
        for (String record :
                List.of("member-states/UZ", "sessions/csc-2013-09-23", "decisions/csc-2013-09-23-communique")) {
            page.navigate("/?record=" + record);
            Visitor.waitUntilLoaded(page);
            Map<String, Object> properties = api.get(record).read("$");
            assertThat(heading(page, String.valueOf(properties.getOrDefault("title", properties.get("name")))))
                    .isVisible();
            assertThat(region(page, "Sources")).isVisible();
        }
    }

    private static Locator fact(Page page, String name) {
        return page.locator(".facts > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt").getByText(name, new Locator.GetByTextOptions().setExact(true))));
    }

    @Test
    void citationsAreCopied(Visitor visitor) {
        Page page = visitor.open("/?record=" + CONTESTED);
        String url = api.send(HttpMethod.GET, CONTESTED + "/citation").json().read("$[0].URL");
        String title = api.get(CONTESTED).read("$.title");

        String path = url.replaceFirst("^https?://[^/]+", "");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(copied(page, "Copy as text"))
                .contains("“" + title + "”", "14 June 2009", path, "release", "Accessed ");
        assertThat(copied(page, "Copy as BibTeX")).startsWith("@").contains(title, path, "urldate = {" + today + "}");
        assertThat(copied(page, "Copy as RIS")).startsWith("TY  - ").contains(title, path);
        assertThat(JsonPath.parse(copied(page, "Copy as CSL")).<String>read("$[0].title"))
                .isEqualTo(title);
    }

    @Test
    void everyKindOfRecordIsCitedInEveryFormat(Visitor visitor) {
        Page page = visitor.page();
        for (String record : List.of("persons/nikolai-bordyuzha", "bodies/csc", "member-states/UZ")) {
            page.navigate("/?record=" + record);
            Visitor.waitUntilLoaded(page);
            String name = api.get(record).read("$.name");

            assertThat(copied(page, "Copy as text")).contains("“" + name + "”", "/?record=" + record, "Accessed ");
            assertThat(copied(page, "Copy as BibTeX")).startsWith("@misc{").contains(name, "/?record=" + record);
            assertThat(copied(page, "Copy as RIS")).startsWith("TY  - GEN").contains("TI  - " + name);
            assertThat(JsonPath.parse(copied(page, "Copy as CSL")).<String>read("$[0].title"))
                    .isEqualTo(name);
        }
    }

    /** Clicks a button that copies, once, and returns what it copied. */
    private static String copied(Page page, String button) {
        page.evaluate("() => navigator.clipboard.writeText('')");
        button(page, button).click();
        page.waitForFunction("async () => (await navigator.clipboard.readText()) !== ''");
        return clipboard(page);
    }

    @Test
    void aCitationHasTheImpreciseDate(Visitor visitor) {
        Page page = visitor.open("/?record=sessions/csc-2014-41");

        assertThat(page.locator(".citation")).containsText("”. 2nd half of 2014. CSTO Records");
    }

    @Test
    void theRequestOfAViewIsCopiedAsACurlCommand(Visitor visitor) {
        Page page = visitor.open("/?record=" + CONTESTED);
        Locator request = page.locator("div")
                .filter(new Locator.FilterOptions().setHas(heading(page, "The request")))
                .last();

        request.getByRole(AriaRole.BUTTON, exactly("Copy")).click();
        assertThat(request.getByText("Copied")).isVisible();

        String command = clipboard(page);
        assertThat(command).matches("curl 'http://localhost:\\d+/api/v1/" + CONTESTED + "'");
        String response =
                page.request().get(command.replaceAll("^curl '|'$", "")).text();
        assertThat(JsonPath.parse(response).<String>read("$.self")).isEqualTo("/api/v1/" + CONTESTED);
    }

    private static String clipboard(Page page) {
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void aWithdrawnRecordLeavesATombstone(Visitor visitor) {
        visitor.expectError("status of 410");
        Page page = visitor.page();
        page.route("**/api/v1/bodies/an-example", route -> Answers.problem(route, "Gone"));

        page.navigate("/?record=bodies/an-example");
        Visitor.waitUntilLoaded(page);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Withdrawn");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("It was entered twice.");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("22 November 2026");
        assertThat(button(page, "Try again")).isHidden();
        Visitor.screenshot(page, "RecordTest.tombstone");
        link(page, "Collective Security Council").click();
        assertThat(heading(page, "Collective Security Council")).isVisible();
    }

    @Test
    void anUnknownRecordLeadsToTheLists(Visitor visitor) {
        visitor.expectError("status of 404");
        Page page = visitor.open("/?record=decisions/none-such");

        assertThat(heading(page, "No such record")).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("There is no record at this URL.");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, exactly("Decisions"))
                .click();
        assertThat(heading(page, "Decisions")).isVisible();
    }
}
