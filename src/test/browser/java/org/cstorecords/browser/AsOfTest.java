package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cstorecords.browser.Roles.button;
import static org.cstorecords.browser.Roles.heading;
import static org.cstorecords.browser.Roles.link;
import static org.cstorecords.browser.Roles.region;

import com.jayway.jsonpath.DocumentContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cstorecords.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The part of the overview that says what held on a day. */
@BrowserTest
class AsOfTest {

    private static final String DATE = "Who was a member and who was in the chair on";

    /** What follows the name of a fact, by certainty. */
    private static final Map<String, String> CERTAINTIES =
            Map.of("STATED", "", "POSSIBLE", ", possibly", "LAST_STATED", ", as last stated");

    @Autowired
    Api api;

    @Test
    void aDayWithoutStatedChairSaysSo(Visitor visitor) {
        Page page = visitor.open("/");

        ask(page, "2004-01-01");

        Locator view = region(page, "As of a day");
        assertThat(day(view)).hasText("On 1 January 2004");
        assertThat(fact(view, "In the chair")).hasText("No source states who chaired on 1 January 2004.");
        String[] members = names("member-states?asOf=2004-01-01&status=MEMBER");
        assertThat(records(fact(view, "Members"))).hasText(members);
        assertThat(records(fact(view, "Former"))).hasText("Uzbekistan");
        assertThat(records(fact(view, "Former, as last stated"))).hasText(new String[] {"Azerbaijan", "Georgia"});

        Page shared = visitor.colleague().open(page.url());
        assertThat(records(fact(region(shared, "As of a day"), "Members"))).hasText(members);
    }

    private String[] names(String url) {
        return api.get(url).<List<String>>read("$.items[*].name").toArray(String[]::new);
    }

    @Test
    void aDayWithoutStatedChairNamesTheLastOne(Visitor visitor) {
        Page page = visitor.open("/?asOf=2009-09-01");
        String answer = "No source states who chaired on 1 September 2009. Last stated: Russia, technical chair from"
                + " 14 June 2009, no end stated (source 000, paragraph 33).";

        assertThat(fact(region(page, "As of a day"), "In the chair")).hasText(answer);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(answer);
        button(page, "source 000, paragraph 33").click();
        assertThat(region(page, "As of a day").getByRole(AriaRole.GROUP))
                .containsText("Website of the President of the Russian Federation");
        link(page, "Russia, technical chair").click();
        assertThat(heading(page, "Technical chairmanship of Russia, 2009")).isVisible();
    }

    @Test
    void whatIsDisputedOrInferredIsMarked(Visitor visitor) {
        Page page = visitor.open("/?asOf=2009-09-01");
        Locator view = region(page, "As of a day");

        assertThat(fact(view, "Members"))
                .hasText("Armenia, Belarus sources disagree: steps of membership, Kazakhstan, Kyrgyzstan, Russia,"
                        + " Tajikistan, Uzbekistan");
        assertThat(fact(view, "Former, as last stated")).containsText("Azerbaijan since 2 April 1999 (inferred)");
        fact(view, "Members")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("sources disagree"))
                .click();
        assertThat(heading(page, "Where the sources contradict each other")).isInViewport();
    }

    @Test
    void aYearAMonthOrADayIsAccepted(Visitor visitor) {
        Page page = visitor.open("/");

        for (String[] date : new String[][] {
            {"2009", "On 31 December 2009", "2009"},
            {"September 2009", "On 30 September 2009", "2009-09"},
            {"2008-02", "On 29 February 2008", "2008-02"},
            {"1 September 2009", "On 1 September 2009", "2009-09-01"},
            {"2.9.2009", "On 2 September 2009", "2009-09-02"}
        }) {
            ask(page, date[0]);
            assertThat(day(region(page, "As of a day"))).hasText(date[1]);
            assertThat(page).hasURL(Pattern.compile("[?]asOf=" + date[2] + "$"));
        }
    }

    @Test
    void aYearSaysWhatChangedInIt(Visitor visitor) {
        Page page = visitor.open("/?asOf=2009");
        Locator view = region(page, "As of a day");

        assertThat(view).containsText("2009 is shown as of its last day. What changed in 2009:");
        assertThat(view.getByRole(AriaRole.LISTITEM)).hasText(new String[] {
            "14 June 2009: Chairmanship of Armenia, 2008–2009 ends",
            "14 June 2009: Technical chairmanship of Russia, 2009 begins"
        });
    }

    @Test
    void anImpossibleDateIsRejected(Visitor visitor) {
        Page page = visitor.open("/");
        Locator reason = region(page, "As of a day").getByRole(AriaRole.ALERT);
        Map<String, String> reasons = Map.of(
                "2008-02-30", "February 2008 has 29 days",
                "31 April 2009", "April 2009 has 30 days",
                "2008-13", "“2008-13” is no date",
                "9/1/2009", "can be two days",
                "soon", "“soon” is no date");

        reasons.forEach((text, expected) -> {
            ask(page, text);
            assertThat(reason).containsText(expected);
            assertThat(page.getByLabel(DATE)).hasAttribute("aria-invalid", "true");
            assertThat(page).hasURL(Pattern.compile("/$"));
        });
        reasons.forEach((text, expected) -> {
            page.navigate("/?asOf=" + text.replace(" ", "%20"));
            assertThat(reason).containsText(expected);
        });
    }

    @Test
    void instrumentsWithoutDatedEntryIntoForceAreCounted(Visitor visitor) {
        Page page = visitor.open("/?asOf=2024-01-01");
        Integer undetermined = api.get("treaties?asOf=2024-01-01").read("$.asOf.undetermined");

        assertThat(records(fact(region(page, "As of a day"), "In force, as last stated")))
                .hasCount(3);
        link(page, undetermined + " more instruments").click();

        assertThat(page.getByTestId("total")).containsText(undetermined + " treaties");
    }

    @Test
    void aHandoverDayHasTwoChairmanships(Visitor visitor) {
        Page page = visitor.open("/?asOf=2009-06-14");

        assertThat(records(fact(region(page, "As of a day"), "In the chair")))
                .hasText(new String[] {"Armenia, chair", "Russia, technical chair"});
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
            ask(page, day);
            assertThat(page).hasURL(Pattern.compile("asOf=" + day));
            for (String status : List.of("MEMBER", "SUSPENDED", "FORMER")) {
                String name = status.equals("MEMBER")
                        ? "Members"
                        : status.charAt(0) + status.substring(1).toLowerCase(Locale.ROOT);
                CERTAINTIES.forEach((certainty, words) -> assertThat(records(fact(view, name + words)))
                        .hasText(names("member-states?asOf=" + day + "&status=" + status + "&certainty=" + certainty)));
            }
            DocumentContext terms = api.get("chairmanships?asOf=" + day);
            List<String> selves = new ArrayList<>(terms.<List<String>>read("$.items[*].self"));
            if (terms.<List<String>>read("$.items[?(@.certainty == 'STATED')].id")
                    .isEmpty()) {
                selves.addAll(terms.<List<String>>read("$.asOf.lastStated[0:1].record.self"));
            }
            assertThat(records(fact(view, "In the chair")))
                    .hasText(selves.stream().map(this::chair).toArray(String[]::new));
        }
    }

    private String chair(String self) {
        DocumentContext term = api.get(self);
        return term.read("$.state.name") + (term.read("$.kind").equals("TECHNICAL") ? ", technical chair" : ", chair");
    }

    @Test
    void aDayThatNoSourceCoversIsMarked(Visitor visitor) {
        Page page = visitor.open("/?asOf=2030-01-01");
        String last = "Not covered after June 2024. The last day that a source covers is 6 June 2024.";
        Locator view = region(page, "As of a day");

        assertThat(view).containsText(last);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(last);
        assertThat(fact(view, "In the chair"))
                .containsText(
                        "No source states who chaired on 1 January 2030. Last stated: Kazakhstan, chair from a day"
                                + " between 1 November 2023 and 16 April 2024, no end stated");
        assertThat(region(visitor.colleague().open("/"), "As of a day")).containsText(last);

        ask(page, "2024-06-06");
        assertThat(day(view)).hasText("On 6 June 2024");
        assertThat(view).not().containsText("Not covered");

        ask(page, "1990-01-01");
        assertThat(view).containsText("Not covered before 1992: no source goes back as far as 1 January 1990.");
        assertThat(fact(view, "Members")).hasText("No source names one.");
    }

    @Test
    void aNewDayReplacesOneThatIsStillLoading(Visitor visitor) {
        Page page = visitor.page();
        page.route("**/api/v1/sessions?*", route -> {
            page.waitForTimeout(300);
            route.resume();
        });
        page.navigate("/");
        ask(page, "1994-01-01");
        ask(page, "2004-01-01");
        Visitor.waitUntilLoaded(page);

        assertThat(day(region(page, "As of a day"))).hasText("On 1 January 2004");
    }

    @Test
    void aFailedAnswerCanBeRetried(Visitor visitor) {
        visitor.expectError("status of 503");
        Page page = visitor.page();
        page.route("**/api/v1/treaties?*", route -> Answers.problem(route, "Unavailable"));
        page.navigate("/?asOf=2009-09-01");
        Visitor.waitUntilLoaded(page);
        Locator view = region(page, "As of a day");
        assertThat(view.getByRole(AriaRole.ALERT)).containsText("Temporarily unavailable");

        page.unrouteAll();
        button(page, "Try again").click();
        assertThat(day(view)).hasText("On 1 September 2009");
    }

    private static void ask(Page page, String date) {
        page.getByLabel(DATE).fill(date);
        page.getByLabel(DATE).press("Enter");
    }

    private static Locator day(Locator view) {
        return view.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3));
    }

    /** Returns the links to records, without those to discrepancies. */
    private static Locator records(Locator fact) {
        return fact.locator("a:not(.differing)");
    }

    private static Locator fact(Locator view, String name) {
        return view.locator("dl > div")
                .filter(new Locator.FilterOptions()
                        .setHas(view.page()
                                .locator(
                                        "dt", new Page.LocatorOptions().setHasText(Pattern.compile("^" + name + "$")))))
                .locator("dd");
    }
}
