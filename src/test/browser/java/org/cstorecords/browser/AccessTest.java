package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cstorecords.browser.Roles.button;
import static org.cstorecords.browser.Roles.group;
import static org.cstorecords.browser.Roles.heading;
import static org.cstorecords.browser.Roles.link;
import static org.cstorecords.browser.Roles.region;
import static org.cstorecords.browser.Roles.rows;
import static org.cstorecords.browser.Roles.searchBox;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.jayway.jsonpath.DocumentContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.cstorecords.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Accessibility of the pages: keyboard, small screens, dark mode and the rules of axe. */
@BrowserTest
class AccessTest {

    /** URL of each kind of view, by the name of its screenshot. */
    private static final Map<String, String> VIEWS = new LinkedHashMap<>();

    static {
        VIEWS.put("overview", "/?asOf=2009-06-14");
        VIEWS.put("zoomed", "/?span=2008-01-01..2010-12-31");
        VIEWS.put("tables", "/?view=table");
        VIEWS.put("decisions", "/?list=decisions&status=CONTESTED&sort=-date");
        VIEWS.put("sessions", "/?list=sessions");
        VIEWS.put("search", "/?list=all&q=forces");
        VIEWS.put("browse", "/?list=all");
        VIEWS.put("nothing", "/?list=decisions&status=PLANNED&q=xyzzy");
        VIEWS.put("decision", "/?record=decisions/csc-2009-06-14-agreement-on-rapid-reaction-forces");
        VIEWS.put("session", "/?record=sessions/csc-2013-09-23");
        VIEWS.put("state", "/?record=member-states/UZ");
        VIEWS.put("document", "/?record=documents/csc-session-2009-news");
        VIEWS.put("chairmanship", "/?record=chairmanships/am-2008");
        VIEWS.put("treaty", "/?record=treaties/collective-security-treaty");
        VIEWS.put("body", "/?record=bodies/csc");
        VIEWS.put("person", "/?record=persons/nikolai-bordyuzha");
        VIEWS.put("formation", "/?record=formations/collective-forces");
        VIEWS.put("operation", "/?record=operations/joint-exercises");
        VIEWS.put("unknown", "/?record=../..");
        VIEWS.put("about", "/?page=about");
        VIEWS.put("api", "/?page=api");
    }

    /** Selects the only rule whose result depends on the color scheme. */
    private static final UnaryOperator<AxeBuilder> CONTRAST = axe -> axe.withRules(List.of("color-contrast"));

    private static final String DARK = "^rgb\\(\\d\\d, \\d\\d, \\d\\d\\)$";
    private static final String LIGHT = "^rgb\\(2\\d\\d, 2\\d\\d, 2\\d\\d\\)$";

    @Autowired
    Api api;

    @Test
    void theFirstTabStopSkipsToTheContent(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");
        Locator skip = link(page, "Skip to the results");
        assertThat(skip).not().isInViewport();

        page.keyboard().press("Tab");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        Visitor.screenshot(page, "AccessTest.theSkipLink");
        page.keyboard().press("Enter");
        assertThat(region(page, "Results")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Order")).isFocused();

        page.navigate("/?page=about");
        Visitor.waitUntilLoaded(page);
        page.keyboard().press("Tab");
        assertThat(link(page, "Skip to the content")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
    }

    @Test
    void tabStopsFollowTheReadingOrder(Visitor visitor) {
        Page page = visitor.open("/");

        for (Locator next : List.of(
                link(page, "Skip to the content"),
                link(page, "CSTO Records"),
                link(page, "Overview"),
                link(page, "Decisions").first(),
                link(page, "Sessions").first(),
                link(page, "All records"),
                link(page, "About"),
                link(page, "API"),
                searchBox(page),
                button(page, "Search"),
                button(page, "Dark colors"),
                link(page, "sources contradict each other"),
                link(page, "About this record").first(),
                link(page, "Who chaired on a day?"),
                link(page, "Who did not sign?"),
                link(page, "Which decisions do sources contradict each other about?"),
                button(page, "Zoom in"),
                link(page, "As tables"),
                timeAxis(page),
                group(page, "Membership").getByRole(AriaRole.LINK).first())) {
            page.keyboard().press("Tab");
            assertThat(next).isFocused();
        }
        page.keyboard().press("Enter");
        assertThat(heading(page, "Armenia")).isFocused();
    }

    @Test
    void theTimeAxisIsZoomedAndMovedByKeyboard(Visitor visitor) {
        Page page = visitor.open("/");
        timeAxis(page).focus();

        page.keyboard().press("+");
        page.keyboard().press("+");
        assertThat(page).hasURL(Pattern.compile("span="));
        String zoomed = page.url();
        page.keyboard().press("ArrowRight");
        assertThat(page).not().hasURL(zoomed);
        assertThat(timeAxis(page)).isFocused();
        page.keyboard().press("0");
        assertThat(page.getByTestId("span")).hasText("1992 to the present");
    }

    @Test
    void eachPartOfTheTimeAxisHasOneTabStopAndArrowKeysMoveWithin(Visitor visitor) {
        Page page = visitor.open("/");
        Locator states = group(page, "Membership").getByRole(AriaRole.LINK);
        Locator terms = group(page, "Chair").getByRole(AriaRole.LINK);
        timeAxis(page).focus();

        page.keyboard().press("Tab");
        assertThat(states.first()).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(states.first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(states.nth(1)).isFocused();
        assertThat(page.locator(".tip")).containsText("Azerbaijan");
        page.keyboard().press("Tab");
        for (Locator term : terms.all()) {
            assertThat(term).isFocused();
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Home");
        assertThat(terms.first()).isFocused();
        page.keyboard().press("Tab");
        assertThat(group(page, "Sessions").getByRole(AriaRole.LINK).first()).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("End");
        assertThat(group(page, "Decisions by year").getByRole(AriaRole.LINK).last())
                .isFocused();
        assertThat(page.getByTestId("span")).hasText("1992 to the present");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Who was a member and who was in the chair on"))
                .isFocused();

        // Each part keeps its last focused element, also after a zoom.
        timeAxis(page).focus();
        page.keyboard().press("+");
        assertThat(page).hasURL(Pattern.compile("span="));
        page.keyboard().press("Tab");
        assertThat(states.nth(1)).isFocused();
        page.keyboard().press("-");
        assertThat(page.getByTestId("span")).hasText("1992 to the present");
        assertThat(states.nth(1)).isFocused();
        page.keyboard().press("Enter");
        assertThat(heading(page, "Azerbaijan")).isFocused();
    }

    private static Locator timeAxis(Page page) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Time axis: plus and minus zoom"));
    }

    @Test
    void aRecordIsFoundByKeyboardAlone(Visitor visitor) {
        Page page = visitor.open("/?list=decisions");
        searchBox(page).focus();
        page.keyboard().type("forces");
        page.keyboard().press("Enter");
        assertThat(page.getByTestId("total"))
                .containsText(api.get("decisions?q=forces").read("$.total") + " decisions");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("decisions found");

        Locator contested =
                page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Contested")));
        contested.focus();
        page.keyboard().press("Space");
        assertThat(page.getByTestId("total"))
                .hasText(api.get("decisions?q=forces&status=CONTESTED").read("$.total") + " decisions");
        assertThat(contested).isChecked();
        assertThat(contested).isFocused();

        Locator first = rows(page).first().locator("th > a");
        String title = first.textContent();
        first.focus();
        page.keyboard().press("Enter");
        assertThat(heading(page, title)).isFocused();
        page.goBack();
        assertThat(contested).isChecked();
    }

    @Test
    void everyViewFitsAPhone(Visitor visitor) {
        Page page = visitor.onAPhone().page();
        List<String> found = new ArrayList<>();
        VIEWS.forEach((name, url) -> {
            page.navigate(url);
            Visitor.waitUntilLoaded(page);
            Visitor.screenshot(page, "phone." + name);
            int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
            if (width > 390) {
                found.add(name + " is " + width + " pixels wide");
            }
            smallTargets(page).forEach(target -> found.add(name + " has a small target: " + target));
            if (List.of("overview", "decisions", "decision").contains(name)) {
                violations(page).forEach(violation -> found.add(name + ": " + violation));
            }
        });
        assertThat(found).isEmpty();
    }

    /** Returns the controls that are less than 24 pixels high, without those in text. */
    private static List<?> smallTargets(Page page) {
        return (List<?>)
                page.locator("button:visible, select:visible, summary:visible, .top a:visible, .tabs a:visible")
                        .evaluateAll("""
                        targets => targets.filter(target => target.getBoundingClientRect().height < 24)
                            .filter(target => !target.matches('li button, p button, dd button'))
                            .map(target => target.outerHTML)
                        """);
    }

    @Test
    void theCurrentListIsVisibleInTheNavigationOnAPhone(Visitor visitor) {
        Page page = visitor.onAPhone().open("/?list=timeline");

        assertThat(page.getByLabel("Lists").getByRole(AriaRole.LINK).last()).hasText("Events");
        assertThat(page.getByLabel("Lists").getByRole(AriaRole.LINK).last()).isInViewport();
    }

    @Test
    void aListIsFilteredOnAPhone(Visitor visitor) {
        Page page = visitor.onAPhone().open("/?list=decisions");
        Locator contested =
                page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Contested")));
        assertThat(contested).isHidden();

        page.getByText("Narrow down", new Page.GetByTextOptions().setExact(true))
                .tap();
        contested.tap();

        assertThat(page.getByTestId("total"))
                .hasText(api.get("decisions?status=CONTESTED").read("$.total") + " decisions");
    }

    @Test
    void theColorSchemeIsThatOfTheSystemUntilChanged(Visitor visitor) {
        Page page = visitor.withColorScheme(ColorScheme.DARK).open("/");
        assertBackground(page, DARK);
        assertThat(button(page, "Dark colors")).hasAttribute("aria-pressed", "true");

        button(page, "Dark colors").click();
        assertBackground(page, LIGHT);
        page.reload();
        Visitor.waitUntilLoaded(page);
        assertBackground(page, LIGHT);
    }

    private static void assertBackground(Page page, String color) {
        assertThat(page.locator("html")).hasCSS("background-color", Pattern.compile(color));
    }

    @Test
    void forcedColorsHoldWhateverThemeWasChosen(Visitor visitor) {
        Page page = visitor.withColorScheme(ColorScheme.LIGHT).open("/");
        button(page, "Dark colors").click();

        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

        Visitor.screenshot(page, "AccessTest.forcedColors");
        assertThat(violations(page, CONTRAST)).isEmpty();
        String bars = (String) page.locator(".member").first().evaluate("bar => getComputedStyle(bar).fill");
        String ground = (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
        assertThat(bars).isNotEqualTo(ground);
    }

    @Test
    void axeFindsNoSeriousViolationInLightAndDarkMode(Visitor visitor) {
        Page page = visitor.withColorScheme(ColorScheme.LIGHT).page();
        List<String> found = new ArrayList<>();
        VIEWS.forEach((name, url) -> {
            page.navigate(url);
            Visitor.waitUntilLoaded(page);
            Visitor.screenshot(page, "light." + name);
            violations(page).forEach(violation -> found.add(name + ": " + violation));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertBackground(page, DARK);
            Visitor.screenshot(page, "dark." + name);
            violations(page, CONTRAST).forEach(violation -> found.add("dark " + name + ": " + violation));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        });
        assertThat(found).isEmpty();
    }

    @Test
    void axeFindsNoSeriousViolationInErrorMessages(Visitor visitor) {
        visitor.expectError("status of 503");
        Page page = visitor.page();
        page.route("**/api/v1/**", route -> Answers.problem(route, "Unavailable"));
        for (String url : List.of("/", "/?list=decisions", "/?record=sessions/csc-2013-09-23")) {
            page.navigate(url);
            Visitor.waitUntilLoaded(page);
            assertThat(violations(page)).as(url).isEmpty();
        }
    }

    @Test
    void axeFindsNoSeriousViolationInTheReference(Visitor visitor) {
        Page page = visitor.withColorScheme(ColorScheme.LIGHT).page();
        Visitor.openReference(page);
        Visitor.screenshot(page, "light.reference");
        assertThat(violations(page, axe -> axe.disableRules(List.of("color-contrast"))))
                .isEmpty();

        describeFewOperations(page);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Visitor.openReference(page);
            assertThat(violations(page, CONTRAST)).as("%s", scheme).isEmpty();
        }
        Visitor.screenshot(page, "dark.reference");
    }

    /** Shows three operations alone. All have the same colors, and axe needs minutes to compare those of all. */
    private void describeFewOperations(Page page) {
        page.route("**/openapi.json", route -> {
            DocumentContext description = api.get("openapi.json");
            description
                    .<Map<String, Object>>read("$.paths")
                    .keySet()
                    .retainAll(Set.of("/api/v1/decisions", "/api/v1/decisions/facets", "/api/v1/decisions/{id}"));
            route.fulfill(new Route.FulfillOptions().setBody(description.jsonString()));
        });
    }

    @Test
    void axeFindsNoSeriousViolationInSwaggerUi(Visitor visitor) {
        Page page = visitor.withColorScheme(ColorScheme.LIGHT).page();
        openSwaggerUi(page);
        Visitor.screenshot(page, "light.swagger");
        assertThat(violations(page, axe -> axe.disableRules(List.of("color-contrast"))))
                .isEmpty();

        describeFewOperations(page);
        openSwaggerUi(page);
        assertThat(violations(page, CONTRAST)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        openSwaggerUi(page);
        Visitor.screenshot(page, "dark.swagger");
        assertThat(violations(page, CONTRAST)).isEmpty();
    }

    private static void openSwaggerUi(Page page) {
        page.navigate("/swagger-ui.html");
        page.locator("[id$='-listDecisions'] .opblock-summary-control").click();
        page.locator("[id$='-listDecisions'] .parameters").waitFor();
    }

    private static List<String> violations(Page page) {
        return violations(page, UnaryOperator.identity());
    }

    /** Returns the serious and critical violations of the rules that are chosen. */
    private static List<String> violations(Page page, UnaryOperator<AxeBuilder> rules) {
        AxeRunOptions options = new AxeRunOptions();
        // The elements that pass need no description.
        options.setResultTypes(List.of("violations"));
        return rules.apply(new AxeBuilder(page).setLegacyMode(true).options(options)).analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary()))
                .toList();
    }
}
