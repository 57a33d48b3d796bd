package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.cstorecords.browser.Roles.button;
import static org.cstorecords.browser.Roles.group;
import static org.cstorecords.browser.Roles.heading;
import static org.cstorecords.browser.Roles.link;
import static org.cstorecords.browser.Roles.region;

import com.jayway.jsonpath.DocumentContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** What follows the name of a fact, by certainty. */
    private static final Map<String, String> CERTAINTIES =
            Map.of("STATED", "", "POSSIBLE", ", possibly", "LAST_STATED", ", as last stated");

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
        assertThat(group(page, "Decisions by year"))
                .containsText(decisionsByYear(page) + " are of one year; " + open + " can be of several");
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
            possible += label.contains("that can be of " + year + ", or of another year") ? 1 : 0;
        }
        assertThat(possible).isGreaterThan(decisionsOfSeveralYears());

        Locator year = page.locator("[data-key=year-2003]");
        assertThat(year)
                .hasAttribute(
                        "aria-label",
                        "2 decisions of 2003: 2 adopted, signed or approved; 2 more that can be of 2003, or of another year");
        year.hover();
        assertThat(page.locator(".tip")).containsText("2 more that can be of 2003");
        year.click();
        assertThat(page.getByTestId("total")).hasText("4 decisions");
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
        assertThat(group(page, "Decisions").getByText("Not dated closer")).isVisible();
        assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Legend")))
                .containsText("some time in here, not dated closer");
        Visitor.screenshot(page, "OverviewTest.impreciseDates");
    }

    @Test
    void discrepanciesOfStatesAndTermsAreMarked(Visitor visitor) {
        Page page = visitor.open("/");

        Locator georgia =
                group(page, "Membership").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Georgia"));
        assertThat(georgia).hasText("Georgia ≠");
        assertThat(georgia).hasAttribute("aria-label", Pattern.compile("; The sources disagree: events$"));
        georgia.hover();
        assertThat(page.locator(".tip")).containsText("The sources disagree: events");
        for (String[] part : new String[][] {{"Membership", "member-states"}, {"Chair", "chairmanships"}}) {
            assertThat(group(page, part[0])
                            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("The sources disagree")))
                    .hasCount(api.get(part[1] + "?hasDiscrepancy=true").read("$.total"));
            assertThat(group(page, part[0]).getByText("≠"))
                    .hasCount(api.get(part[1] + "?hasDiscrepancy=true").read("$.total"));
        }
        assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Legend")))
                .containsText("the sources disagree");
    }

    @Test
    void everyTermIsLabeledOnAPhone(Visitor visitor) {
        Page page = visitor.onAPhone().open("/");

        List<String> states = api.get("chairmanships").read("$.items[*].state.code");
        group(page, "Chair").scrollIntoViewIfNeeded();
        List<Locator> terms = group(page, "Chair").getByRole(AriaRole.LINK).all();
        assertThat(terms).hasSameSizeAs(states);
        for (int i = 0; i < states.size(); i++) {
            assertThat(terms.get(i).locator("text")).containsText(states.get(i));
            assertThat(terms.get(i).locator("text"))
                    .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
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
        assertThat(tooltip).hasText("The sources do not say who was in the chair.");
        heading(page, "At a glance").hover();
        assertThat(tooltip).isHidden();

        group(page, "Chair").getByRole(AriaRole.LINK).first().focus();
        assertThat(tooltip).containsText("Chairmanship of Armenia, 2008–2009");
        assertThat(tooltip).containsText("Regular · about June 2008 – 14 June 2009");
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
    void aDayWithoutStatedChairSaysSo(Visitor visitor) {
        Page page = visitor.open("/");

        page.getByLabel("Who was a member and who was in the chair on").fill("2004-01-01");

        Locator view = region(page, "As of a day");
        assertThat(view.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("1 January 2004")))
                .isVisible();
        assertThat(fact(view, "In the chair")).hasText("No source states who chaired on 1 January 2004.");
        String[] members = names("member-states?asOf=2004-01-01&status=MEMBER");
        assertThat(fact(view, "Members").getByRole(AriaRole.LINK)).hasText(members);
        assertThat(fact(view, "Former").getByRole(AriaRole.LINK)).hasText("Uzbekistan");
        assertThat(fact(view, "Former, as last stated").getByRole(AriaRole.LINK))
                .hasText(new String[] {"Azerbaijan", "Georgia"});

        Page shared = visitor.colleague().open(page.url());
        assertThat(fact(region(shared, "As of a day"), "Members").getByRole(AriaRole.LINK))
                .hasText(members);
    }

    private String[] names(String url) {
        return api.get(url).<List<String>>read("$.items[*].name").toArray(String[]::new);
    }

    @Test
    void aDayWithoutStatedChairNamesTheLastOne(Visitor visitor) {
        Page page = visitor.open("/?asOf=2009-09-01");

        assertThat(fact(region(page, "As of a day"), "In the chair"))
                .hasText("No source states who chaired on 1 September 2009. Last stated: Technical chairmanship of"
                        + " Russia, 2009 from 14 June 2009, no end stated.");
    }

    @Test
    void instrumentsWithoutDatedEntryIntoForceAreCounted(Visitor visitor) {
        Page page = visitor.open("/?asOf=2024-01-01");
        Integer undetermined = api.get("treaties?asOf=2024-01-01").read("$.asOf.undetermined");

        assertThat(fact(region(page, "As of a day"), "In force, as last stated").getByRole(AriaRole.LINK))
                .hasCount(3);
        link(page, undetermined + " more instruments").click();

        assertThat(page.getByTestId("total")).hasText(undetermined + " treaties");
    }

    @Test
    void anImpossibleDayIsRejected(Visitor visitor) {
        visitor.expectError("does not conform");
        visitor.expectError("status of 400");
        Page page = visitor.open("/?asOf=2008-02-30");

        assertThat(region(page, "As of a day").getByRole(AriaRole.ALERT)).containsText("must be a date");
    }

    @Test
    void aHandoverDayHasTwoChairmanships(Visitor visitor) {
        Page page = visitor.open("/?asOf=2009-06-14");

        assertThat(fact(region(page, "As of a day"), "In the chair").getByRole(AriaRole.LINK))
                .hasText(new String[] {"Chairmanship of Armenia, 2008–2009", "Technical chairmanship of Russia, 2009"});
    }

    @Test
    void theStatusOnADayMatchesTheApi(Visitor visitor) {
        Page page = visitor.open("/");
        Locator view = region(page, "As of a day");

        for (String day : List.of(
                "1992-05-15",
                "1999-04-01",
                "1999-04-02",
                "2006-08-16",
                "2012-06-27",
                "2012-06-28",
                "2014-12-31",
                "2022-03-01")) {
            page.getByLabel("Who was a member and who was in the chair on").fill(day);
            assertThat(page).hasURL(Pattern.compile("asOf=" + day));
            for (String status : List.of("MEMBER", "SUSPENDED", "FORMER")) {
                String name = status.equals("MEMBER")
                        ? "Members"
                        : status.charAt(0) + status.substring(1).toLowerCase(Locale.ROOT);
                CERTAINTIES.forEach((certainty, words) -> assertThat(
                                fact(view, name + words).getByRole(AriaRole.LINK))
                        .hasText(names("member-states?asOf=" + day + "&status=" + status + "&certainty=" + certainty)));
            }
            DocumentContext terms = api.get("chairmanships?asOf=" + day);
            List<String> titles = new ArrayList<>(terms.<List<String>>read("$.items[*].title"));
            if (terms.<List<String>>read("$.items[?(@.certainty == 'STATED')].id")
                    .isEmpty()) {
                titles.addAll(terms.<List<String>>read("$.asOf.lastStated[0:1].record.title"));
            }
            assertThat(fact(view, "In the chair").getByRole(AriaRole.LINK)).hasText(titles.toArray(String[]::new));
        }
    }

    @Test
    void aDayThatNoSourceCoversIsMarked(Visitor visitor) {
        Page page = visitor.open("/?asOf=2030-01-01");
        String last =
                "As far as the sources say: the last session, decision or change that they tell of is of 6 June 2024.";
        Locator view = region(page, "As of a day");

        assertThat(view).containsText(last);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(last);
        assertThat(fact(view, "In the chair"))
                .containsText(
                        "No source states who chaired on 1 January 2030. Last stated: Chairmanship of Kazakhstan, 2024");
        assertThat(link(page, "6 June 2024")).hasAttribute("href", Pattern.compile("sessions/cssc-2024-06-06"));
        assertThat(region(visitor.colleague().open("/"), "As of a day")).containsText(last);

        page.getByLabel("Who was a member and who was in the chair on").fill("2024-06-06");
        assertThat(view.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("6 June 2024")))
                .isVisible();
        assertThat(view).not().containsText("As far as the sources say");

        page.getByLabel("Who was a member and who was in the chair on").fill("1990-01-01");
        assertThat(view).containsText("The sources do not go back as far: what they tell of first is of 15 May 1992.");
        assertThat(fact(view, "Members")).hasText("None that the sources tell of");
    }

    @Test
    void aNewDayReplacesOneThatIsStillLoading(Visitor visitor) {
        Page page = visitor.page();
        page.route("**/api/v1/decisions?*", route -> {
            page.waitForTimeout(300);
            route.resume();
        });
        page.navigate("/");
        page.getByLabel("Who was a member and who was in the chair on").fill("1994-01-01");
        page.getByLabel("Who was a member and who was in the chair on").fill("2004-01-01");
        Visitor.waitUntilLoaded(page);

        assertThat(region(page, "As of a day")
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("1 January 2004")))
                .isVisible();
    }

    private static Locator fact(Locator view, String name) {
        return view.locator("dl > div")
                .filter(new Locator.FilterOptions()
                        .setHas(view.page()
                                .locator(
                                        "dt", new Page.LocatorOptions().setHasText(Pattern.compile("^" + name + "$")))))
                .locator("dd");
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
        assertThat(bytes.get()).isBetween(10_000L, 500_000L);
        // Each is requested only once.
        assertThat(page.evaluate("""
                () => performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.includes('/api/'))
                """)).asInstanceOf(LIST).hasSize(8).doesNotHaveDuplicates();
        assertThat(complete).isPositive();
    }
}
