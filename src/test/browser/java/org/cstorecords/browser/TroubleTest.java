package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cstorecords.browser.Roles.button;
import static org.cstorecords.browser.Roles.group;
import static org.cstorecords.browser.Roles.heading;
import static org.cstorecords.browser.Roles.link;
import static org.cstorecords.browser.Roles.rows;
import static org.cstorecords.browser.Roles.searchBox;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cstorecords.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages while the service is slow or unavailable, and with empty, short and long lists. */
@BrowserTest
class TroubleTest {

    private static final Pattern DECISIONS = Pattern.compile("/api/v1/decisions(\\?.*)?$");

    @Autowired
    Api api;

    @Test
    void aFailedListShowsTheProblemAndCanBeRetried(Visitor visitor) {
        visitor.expectError("status of 503");
        Page page = visitor.page();
        page.route(DECISIONS, route -> Answers.problem(route, "Unavailable"));
        page.navigate("/?list=decisions");
        Visitor.waitUntilLoaded(page);

        Locator alert = page.getByRole(AriaRole.ALERT);
        assertThat(alert).containsText("Temporarily unavailable");
        assertThat(alert).containsText("The database cannot be reached at the moment.");
        assertThat(alert).containsText("in 5 seconds");
        assertThat(rows(page)).hasCount(0);
        Visitor.screenshot(page, "TroubleTest.failedList");

        page.unroute(DECISIONS);
        button(page, "Try again").click();
        assertThat(rows(page)).hasCount(50);
        assertThat(alert).isHidden();
    }

    @Test
    void aFailedOverviewShowsTheProblemAndCanBeRetried(Visitor visitor) {
        visitor.expectError("status of 503");
        Page page = visitor.page();
        page.route(Pattern.compile("/api/v1/member-states"), route -> Answers.problem(route, "Unavailable"));
        page.navigate("/");
        Visitor.waitUntilLoaded(page);
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Temporarily unavailable");
        Visitor.screenshot(page, "TroubleTest.failedOverview");

        page.unrouteAll();
        button(page, "Try again").first().click();
        assertThat(group(page, "Membership")).isVisible();
    }

    @Test
    void aNetworkErrorIsShownAndCanBeRetried(Visitor visitor) {
        visitor.expectError("net::ERR");
        Page page = visitor.page();
        String session = "**/api/v1/sessions/csc-2013-09-23";
        page.route(session, Route::abort);
        page.navigate("/?record=sessions/csc-2013-09-23");
        Visitor.waitUntilLoaded(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The service cannot be reached");
        Visitor.screenshot(page, "TroubleTest.failedRecord");

        page.unroute(session);
        button(page, "Try again").click();
        assertThat(heading(page, api.get("sessions/csc-2013-09-23").read("$.title")))
                .isVisible();
    }

    @Test
    void aPlaceholderIsShownWhileLoading(Visitor visitor) {
        Page page = visitor.page();
        List<Route> pending = new ArrayList<>();
        page.route(DECISIONS, pending::add);
        page.navigate("/?list=decisions");

        assertThat(heading(page, "Decisions")).isVisible();
        Locator waiting = page.locator(".results .waiting");
        assertThat(waiting).isVisible();
        assertThat(waiting).hasAttribute("aria-hidden", "true");
        assertThat(page.locator(".results")).hasAttribute("aria-busy", "true");
        assertThat(rows(page)).hasCount(0);
        Visitor.screenshot(page, "TroubleTest.loadingList");

        pending.forEach(Route::resume);
        assertThat(rows(page)).hasCount(50);
        assertThat(waiting).isHidden();
    }

    @Test
    void aLateResponseDoesNotChangeTheNextView(Visitor visitor) {
        Page page = visitor.page();
        List<Route> pending = new ArrayList<>();
        page.route(DECISIONS, pending::add);
        page.route("**/api/v1/sessions/*", pending::add);
        for (String url : List.of("/?list=decisions", "/?record=sessions/csc-2013-09-23")) {
            page.navigate(url);
            assertThat(page.locator("[aria-busy]").first()).isVisible();
            assertThat(page.locator("[aria-busy]").first()).hasAttribute("aria-busy", "true");
            link(page, "All records").first().click();
            pending.forEach(route -> Answers.problem(route, "Unavailable"));
            pending.clear();
            Visitor.waitUntilLoaded(page);

            assertThat(heading(page, "All records")).isVisible();
            assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        }
    }

    @Test
    void anEmptyListSaysSo(Visitor visitor) {
        Page page = visitor.open("/?list=decisions&status=PLANNED&q=xyzzy");

        assertThat(heading(page, "Nothing matches")).isVisible();
        assertThat(rows(page)).hasCount(0);
        Visitor.screenshot(page, "TroubleTest.emptyList");
        link(page, "Remove all filters").click();
        assertThat(rows(page)).hasCount(50);
    }

    @Test
    void aRejectedFilterIsExplained(Visitor visitor) {
        visitor.expectError("status of 400");
        Page page = visitor.open("/?list=decisions&status=DREAMT");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("DREAMT");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("RECOMMENDED");
        link(page, "Remove Status: Dreamt").click();
        assertThat(rows(page)).hasCount(50);
    }

    @Test
    void anInvalidUrlSendsNoRequest(Visitor visitor) {
        Page page = visitor.page();
        List<String> requestedPaths = new ArrayList<>();
        page.onRequest(request -> requestedPaths.add(URI.create(request.url()).getPath()));
        for (String query : List.of(
                "record=../..",
                "record=..%2F..%2Factuator",
                "record=decisions",
                "record=decisions/",
                "record=decisions/..",
                "record=decisions/csc-2013-09-23-communique/citation",
                "record=decisions/csc-2013-09-23-communique%3Fformat=csv",
                "record=dataset/csto-records.zip",
                "record=problems/not-found",
                "record=constructor/name",
                "list=..",
                "list=dataset",
                "list=toString",
                "list=decisions/facets&q=forces")) {
            page.navigate("/?" + query);
            Visitor.waitUntilLoaded(page);
            assertThat(heading(page, query.startsWith("record") ? "No such record" : "No such list"))
                    .isVisible();
        }
        assertThat(requestedPaths.stream().filter(path -> !path.matches("/|/explorer/.*|/api/v1/dataset")))
                .isEmpty();
        Visitor.screenshot(page, "TroubleTest.unknownList");

        searchBox(page).fill("forces");
        searchBox(page).press("Enter");
        assertThat(page).hasURL(Pattern.compile("/\\?list=all&q=forces$"));
        page.navigate("/?list=dataset");
        link(page, "Treaties").first().click();
        assertThat(heading(page, "Treaties")).isVisible();
    }

    @Test
    void aFailedDownloadShowsTheProblemAndCanBeRetried(Visitor visitor) {
        visitor.expectError("status of 503");
        Page page = visitor.open("/?list=decisions");
        page.route("**/api/v1/decisions?format=ndjson", route -> Answers.problem(route, "Unavailable"));
        button(page, "JSON").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Temporarily unavailable");

        page.unrouteAll();
        Download download = page.waitForDownload(() -> button(page, "Try again").click());
        assertThat(download.suggestedFilename()).isEqualTo("decisions.json");
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void aFailedReferenceShowsTheProblemAndCanBeRetried(Visitor visitor) {
        visitor.expectError("status of 503");
        Page page = visitor.page();
        page.route("**/openapi.json", route -> Answers.problem(route, "Unavailable"));
        page.navigate("/reference");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Temporarily unavailable");
        Visitor.screenshot(page, "TroubleTest.failedReference");

        page.unrouteAll();
        button(page, "Try again").click();
        assertOperationsAreShown(page);
    }

    @Test
    void aReferenceWithAMissingPartSaysSoAndCanBeRetried(Visitor visitor) {
        visitor.expectError("net::ERR");
        Page page = visitor.page();
        page.route("**/redoc.standalone.js", Route::abort);
        page.navigate("/reference");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The reference could not be loaded");

        page.unrouteAll();
        button(page, "Try again").click();
        assertOperationsAreShown(page);
    }

    private static void assertOperationsAreShown(Page page) {
        assertThat(page.locator("h2")
                        .filter(new Locator.FilterOptions().setHasText("List decisions"))
                        .first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void aListThatIsRejectedForNowCanBeRetried(Visitor visitor) {
        visitor.expectError("status of 429");
        Page page = visitor.page();
        page.route(DECISIONS, route -> Answers.problem(route, "TooManyRequests"));
        page.navigate("/?list=decisions");
        Visitor.waitUntilLoaded(page);

        page.unrouteAll();
        button(page, "Try again").click();
        assertThat(rows(page)).hasCount(50);
    }

    @Test
    void aThousandRecordsAreShown(Visitor visitor) {
        Page page = pageWithDecisions(visitor, 1000);
        page.navigate("/?list=decisions");
        Visitor.waitUntilLoaded(page);
        assertThat(page.getByTestId("total")).containsText("1,000 decisions");
        assertThat(rows(page)).hasCount(50);

        page.navigate("/?list=decisions&shown=1000");
        Visitor.waitUntilLoaded(page);
        assertThat(rows(page)).hasCount(1000);
        assertThat(rows(page).last()).containsText("no. 1000");

        page.navigate("/?span=1992-01-01..1993-12-31");
        Visitor.waitUntilLoaded(page);
        assertThat(group(page, "Decisions").getByRole(AriaRole.LINK)).hasCount(1000);
    }

    @Test
    void aSingleRecordIsShown(Visitor visitor) {
        Page page = pageWithDecisions(visitor, 1);
        page.navigate("/?span=1992-01-01..1993-12-31");
        Visitor.waitUntilLoaded(page);
        assertThat(group(page, "Decisions").getByRole(AriaRole.LINK)).hasCount(1);
        Visitor.screenshot(page, "TroubleTest.overviewOfASingleDecision");

        page.navigate("/?list=decisions");
        Visitor.waitUntilLoaded(page);
        assertThat(page.getByTestId("total")).containsText("1 decision");
        assertThat(rows(page)).hasCount(1);
        assertThat(page.getByText("1 of 1 shown")).isVisible();
    }

    private Page pageWithDecisions(Visitor visitor, int total) {
        Map<String, Object> decision = api.get("decisions?limit=1").read("$.items[0]");
        Page page = visitor.page();
        page.route(DECISIONS, route -> Answers.page(route, decision, total));
        return page;
    }
}
