package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.cstorecords.browser.Roles.button;
import static org.cstorecords.browser.Roles.group;
import static org.cstorecords.browser.Roles.heading;
import static org.cstorecords.browser.Roles.link;

import com.jayway.jsonpath.DocumentContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Position;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cstorecords.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class OverviewTest {

    @Autowired
    Api api;

    @Test
    void theOverviewShowsAllRecords(Visitor visitor) {
        Page page = visitor.open("/");

        List<String> states = api.get("member-states").read("$.items[*].name");
        Locator membership = group(page, "Membership");
        assertThat(membership.getByRole(AriaRole.LINK)).hasCount(states.size());
        for (String state : states) {
            assertThat(membership.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(state)))
                    .isVisible();
        }
        assertThat(group(page, "Chair").getByRole(AriaRole.LINK))
                .hasCount(api.get("chairmanships").read("$.total"));
        assertThat(group(page, "Sessions").getByRole(AriaRole.LINK))
                .hasCount(api.get("sessions").read("$.total"));
        int open = decisionsOfSeveralYears();
        assertThat(open).isPositive();
        assertThat(decisionsByYear(page)).isEqualTo(api.get("decisions").<Integer>read("$.total") - open);
        assertThat(page.getByText(decisionsByYear(page) + " decisions of a known year. Hatched: " + open
                        + " more could fall in several years."))
                .isVisible();
    }

    /** Returns the number of decisions whose date can be in several years. */
    private int decisionsOfSeveralYears() {
        List<String> first = api.get("decisions?limit=500").read("$.items[*].date.earliest");
        List<String> last = api.get("decisions?limit=500").read("$.items[*].date.latest");
        return (int) IntStream.range(0, first.size())
                .filter(i -> !first.get(i).substring(0, 4).equals(last.get(i).substring(0, 4)))
                .count();
    }

    /** Returns the sum of the columns, without decisions that can be of several years. */
    static int decisionsByYear(Page page) {
        Pattern certain = Pattern.compile("^([\\d,]+) decisions? of");
        return group(page, "Decisions by year").getByRole(AriaRole.LINK).all().stream()
                .map(year -> certain.matcher(year.getAttribute("aria-label")))
                .filter(Matcher::find)
                .mapToInt(name -> Integer.parseInt(name.group(1).replace(",", "")))
                .sum();
    }

    @Test
    void aColumnMatchesTheListOfItsYear(Visitor visitor) {
        Page page = visitor.open("/");
        Pattern number = Pattern.compile("(?:^|; )(\\d+) (?:decision|more)");

        List<Locator> years =
                group(page, "Decisions by year").getByRole(AriaRole.LINK).all();
        assertThat(years).hasSizeGreaterThan(20);
        int possible = 0;
        for (Locator column : years) {
            String label = column.getAttribute("aria-label");
            String year = column.getAttribute("data-key").replace("year-", "");
            int sum = number.matcher(label)
                    .results()
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .sum();
            assertThat(sum)
                    .as(label)
                    .isEqualTo(api.get("decisions?from=" + year + "-01-01&to=" + year + "-12-31")
                            .<Integer>read("$.total"));
            possible += label.contains("more could be of " + year + " or of another year") ? 1 : 0;
        }
        assertThat(possible).isGreaterThan(decisionsOfSeveralYears());

        Locator year = page.locator("[data-key=year-2003]");
        assertThat(year).hasAttribute("aria-label", "2 decisions of 2003; 2 more could be of 2003 or of another year");
        year.hover();
        assertThat(page.locator(".tip")).containsText("2 more could be of 2003");
        year.click();
        assertThat(page.getByTestId("total")).containsText("4 decisions");
    }

    @Test
    void anImpreciseDateIsDrawnAsAnInterval(Visitor visitor) {
        Page page = visitor.open("/?span=2008-01-01..2010-12-31");

        for (String[] open : new String[][] {
            {"Sessions", "some time from 1 June 2008 to 14 June 2009"},
            {"Sessions", "December 2008 (inferred)"},
            {"Decisions", "some time from 7 October 2002 to 23 September 2013"}
        }) {
            Locator mark = group(page, open[0])
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(open[1]))
                    .first();
            assertThat(mark).isVisible();
            assertThat(mark.locator("circle, .catch")).hasCount(0);
            assertThat(mark.locator("rect[fill='url(#gaps)']")).hasCount(1);
        }
        Locator session = group(page, "Sessions")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Moscow, 14 June 2009; Held"));
        assertThat(session.first().locator("circle.held")).isVisible();
        // From edge to edge of the three years that are shown.
        BoundingBox whole = group(page, "Decisions")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("7 October 2002 to 23 September 2013"))
                .boundingBox();
        BoundingBox silence = page.locator(".silence").boundingBox();
        assertThat(whole.x).isCloseTo(silence.x, within(1.0));
        assertThat(whole.width).isCloseTo(silence.width, within(2.0));
        assertThat(group(page, "Decisions").getByText("Day not known")).isVisible();
        assertThat(page.getByText("day not known: some day in here")).isVisible();
        Visitor.screenshot(page, "OverviewTest.impreciseDates");
    }

    @Test
    void discrepanciesOfStatesAndTermsAreMarked(Visitor visitor) {
        Page page = visitor.open("/");

        Locator georgia =
                group(page, "Membership").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Georgia"));
        assertThat(georgia).hasText("Georgia ≠");
        assertThat(georgia).hasAttribute("aria-label", Pattern.compile("; The sources disagree: steps of membership$"));
        georgia.hover();
        assertThat(page.locator(".tip")).containsText("The sources disagree: steps of membership");
        for (String[] part : new String[][] {{"Membership", "member-states"}, {"Chair", "chairmanships"}}) {
            assertThat(group(page, part[0])
                            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("The sources disagree")))
                    .hasCount(api.get(part[1] + "?hasDiscrepancy=true").read("$.total"));
            assertThat(group(page, part[0]).getByText("≠"))
                    .hasCount(api.get(part[1] + "?hasDiscrepancy=true").read("$.total"));
        }
        assertThat(page.getByText("≠ Sources disagree.")).isVisible();
    }

    @Test
    void everyTermIsLabeledOnAPhone(Visitor visitor) {
        Page page = visitor.onAPhone().open("/");

        List<String> states = api.get("chairmanships").read("$.items[*].state.name");
        group(page, "Chair").scrollIntoViewIfNeeded();
        List<Locator> terms = group(page, "Chair").getByRole(AriaRole.LINK).all();
        assertThat(terms).hasSameSizeAs(states);
        for (int i = 0; i < states.size(); i++) {
            assertThat(terms.get(i).locator("text")).containsText(states.get(i));
            assertThat(terms.get(i).locator("text"))
                    .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.99));
        }
        List<BoundingBox> names =
                terms.stream().map(term -> term.locator("text").boundingBox()).toList();
        for (int i = 1; i < names.size(); i++) {
            BoundingBox name = names.get(i);
            assertThat(names.subList(0, i))
                    .as(states.get(i))
                    .noneMatch(other -> other.x < name.x + name.width - 1
                            && name.x < other.x + other.width - 1
                            && Math.abs(other.y - name.y) < 10);
        }
    }

    @Test
    void theTimeAxisIsZoomedAndReset(Visitor visitor) {
        Page page = visitor.open("/");
        assertThat(page.getByTestId("span")).hasText("1992 to the present");

        button(page, "Zoom in").click();
        button(page, "Zoom in").click();
        button(page, "Zoom in").click();
        assertThat(page).hasURL(Pattern.compile("/\\?span=\\d{4}-\\d\\d-\\d\\d\\.\\.\\d{4}-\\d\\d-\\d\\d$"));
        assertThat(page.getByTestId("span")).not().hasText("1992 to the present");
        assertThat(group(page, "Decisions")).isVisible();
        Visitor.screenshot(page, "OverviewTest.zoomedTimeAxis");

        button(page, "Show all").click();
        assertThat(page.getByTestId("span")).hasText("1992 to the present");
        assertThat(page).hasURL(Pattern.compile("/$"));
        assertThat(group(page, "Decisions by year")).isVisible();
    }

    @Test
    void aTooltipDescribesTheHoveredOrFocusedElement(Visitor visitor) {
        Page page = visitor.open("/");
        Locator tooltip = page.locator(".tip");
        assertThat(tooltip).isHidden();

        Locator session = group(page, "Sessions")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("23 September 2013"));
        session.hover();
        assertThat(tooltip).containsText("Held · Regular · 23 September 2013");
        page.locator(".silence").hover(new Locator.HoverOptions().setPosition(new Position(60, 10)));
        assertThat(tooltip).hasText("No source says who was in the chair.");
        heading(page, "At a glance").hover();
        assertThat(tooltip).isHidden();

        group(page, "Chair").getByRole(AriaRole.LINK).first().focus();
        assertThat(tooltip).containsText("Chairmanship of Armenia, 2008–2009");
        assertThat(tooltip).containsText("Regular, from about June 2008 to 14 June 2009");
        Visitor.screenshot(page, "OverviewTest.tooltip");
        page.keyboard().press("Escape");
        assertThat(tooltip).isHidden();
    }

    @Test
    void aClickOpensTheRecord(Visitor visitor) {
        Page page = visitor.open("/");

        group(page, "Chair").getByRole(AriaRole.LINK).first().click();

        assertThat(page).hasURL(Pattern.compile("/\\?record=chairmanships/am-2008$"));
        assertThat(heading(page, api.get("chairmanships/am-2008").read("$.title")))
                .isFocused();
    }

    @Test
    void theFirstSentencesSayWhatThisIs(Visitor visitor) {
        Page page = visitor.open("/");
        DocumentContext dataset = api.get("dataset");

        Locator introduction = page.locator("#introduction");
        assertThat(introduction).containsText("is an alliance of Armenia, Belarus");
        assertThat(introduction).containsText("not a website of the CSTO, nor endorsed by it");
        assertThat(introduction)
                .containsText(String.format(
                        Locale.ENGLISH,
                        "It covers 1992 to June 2024 with %,d statements, each cited to a paragraph, and shows %d points",
                        dataset.<Integer>read("$.counts.citations"),
                        dataset.<Integer>read("$.counts.discrepancies")));
        link(page, "About this record").first().click();
        for (String topic : List.of(
                "Sources", "Method", "Certainty", "License and citation", "Report an error", "About this record")) {
            assertThat(heading(page, topic)).isVisible();
        }
        assertThat(introduction).isHidden();
        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("The five source files"))
                        .locator("tbody")
                        .getByRole(AriaRole.ROW))
                .hasCount(5);
        page.goBack();
        assertThat(introduction).isVisible();
    }

    @Test
    void theIntroductionIsThereWithoutScripts(Visitor visitor) {
        Page page = visitor.page();
        page.route(Pattern.compile("[.]js$"), Route::abort);
        visitor.expectError("net::ERR");

        page.navigate("/");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(page.locator("#introduction")).containsText("is an alliance of");
    }

    @Test
    void yearsThatNoSourceCoversAreDotted(Visitor visitor) {
        Page page = visitor.open("/");

        assertThat(page.getByText("2009 is well documented")).containsText("2014 to 2020 hardly at all.");
        Locator uncovered = group(page, "Decisions by year").locator(".not-covered rect.band");
        List<Integer> covered = api
                .get("dataset")
                .<List<Integer>>read("$.coverage[?(@.year && @.completeness != 'NOT_COVERED')].year")
                .stream()
                .distinct()
                .toList();
        long years = api.get("dataset").<List<Integer>>read("$.coverage[?(@.year)].year").stream()
                .distinct()
                .filter(year -> !covered.contains(year))
                .count();
        assertThat(years).isPositive();
        // One more: the time after the last covered day.
        assertThat(uncovered).hasCount((int) years + 1);
    }

    @Test
    void noMoreThanEightSignsAreExplained(Visitor visitor) {
        Page page = visitor.open("/");

        assertThat(page.locator(".legend li")).hasCount(7);
        assertThat(page.locator(".part")).hasCount(4);
        for (Locator part : page.locator(".part .reading p").all()) {
            assertThat(part).hasText(Pattern.compile("\\w"));
        }
    }

    @Test
    void eachDecisionIsDrawnAtItsDay(Visitor visitor) {
        Page page = visitor.open("/?span=2009-05-15..2009-07-15");
        List<String> titles = api.get("decisions?limit=500").read("$.items[?(@.date.edtf == '2009-06-14')].title");
        assertThat(titles).hasSizeGreaterThan(10);

        Locator marks = group(page, "Decisions")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("· 14 June 2009")));
        assertThat(marks).hasCount(titles.size());
        double session = group(page, "Sessions")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Moscow, 14 June 2009; Held"))
                .first()
                .locator("circle.held")
                .boundingBox()
                .x;
        for (Locator mark : marks.all()) {
            assertThat(mark.boundingBox().x).isCloseTo(session, within(2.0));
        }
    }

    @Test
    void theWheelScrollsThePageOverTheDrawing(Visitor visitor) {
        Page page = visitor.open("/");
        group(page, "Membership").getByRole(AriaRole.LINK).first().focus();
        group(page, "Membership").hover();

        page.mouse().wheel(0, 300);

        page.waitForFunction("() => scrollY > 100");
        assertThat(page.getByTestId("span")).hasText("1992 to the present");
    }

    @Test
    void onlyWhatWorksIsOfferedAtFullExtent(Visitor visitor) {
        Page page = visitor.open("/");
        Locator help = page.locator("#drawing-help");
        assertThat(help).not().containsText("Drag");
        for (String name : List.of("Earlier", "Later", "Zoom out", "Show all")) {
            assertThat(button(page, name)).isDisabled();
        }

        button(page, "Zoom in").click();

        assertThat(help).containsText("Drag to move through time");
        assertThat(button(page, "Later")).isEnabled();
        button(page, "Show all").focus();
        page.keyboard().press("Enter");
        assertThat(button(page, "Zoom in")).isFocused();
    }

    @Test
    void theOverviewIsAvailableAsTables(Visitor visitor) {
        Page page = visitor.open("/");

        link(page, "As tables").click();

        for (String[] table :
                new String[][] {{"Membership", "member-states"}, {"Chair", "chairmanships"}, {"Sessions", "sessions"}
                }) {
            assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(table[0]))
                            .locator("tbody")
                            .getByRole(AriaRole.ROW))
                    .hasCount(api.get(table[1]).read("$.total"));
        }
    }

    @Test
    void inlineScriptsAreBlocked(Visitor visitor) {
        visitor.expectError("Content Security Policy");
        Page page = visitor.page();
        Response response = page.navigate("/");
        Visitor.waitUntilLoaded(page);
        assertThat(response.headerValue("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");

        page.evaluate("""
                () => {
                    const script = document.createElement('script');
                    script.textContent = 'document.title = "Taken over"';
                    document.body.append(script);
                }
                """);
        assertThat(page).hasTitle("CSTO Records");
    }

    @Test
    void theFirstViewLoadsLittleData(Visitor visitor) {
        Page page = visitor.page();
        AtomicLong bytes = new AtomicLong();
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        page.addInitScript("""
                new MutationObserver(() => window.changed = performance.now())
                    .observe(document, { subtree: true, childList: true, attributes: true });
                """);

        page.navigate("/");
        Visitor.waitUntilLoaded(page);

        double complete = ((Number) page.evaluate(
                        "() => window.changed - performance.getEntriesByType('navigation')[0].responseStart"))
                .doubleValue();
        System.out.printf("The first view: %,d bytes, complete %.0f ms after the first byte%n", bytes.get(), complete);
        assertThat(bytes.get()).isBetween(10_000L, 82_000L);
        // Each is requested only once.
        assertThat(page.evaluate("""
                () => performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.includes('/api/'))
                """)).asInstanceOf(LIST).hasSize(10).doesNotHaveDuplicates();
        assertThat(complete).isPositive();
    }
}
