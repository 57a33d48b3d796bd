package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cstorecords.browser.Roles.button;
import static org.cstorecords.browser.Roles.group;
import static org.cstorecords.browser.Roles.heading;
import static org.cstorecords.browser.Roles.link;
import static org.cstorecords.browser.Roles.region;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Position;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.cstorecords.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class OverviewTest {

    @Autowired
    Api api;

    @Test
    void theRecordIsSeenAtAGlance(Visitor visitor) {
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
        assertThat(decisionsByYear(page)).isEqualTo(api.get("decisions").<Integer>read("$.total"));
    }

    /** Returns how many decisions the columns stand for, one for each year. */
    static int decisionsByYear(Page page) {
        return group(page, "Decisions by year").getByRole(AriaRole.LINK).all().stream()
                .map(year -> year.getAttribute("aria-label"))
                .mapToInt(name ->
                        Integer.parseInt(name.substring(0, name.indexOf(' ')).replace(",", "")))
                .sum();
    }

    @Test
    void timeIsZoomedAndShownWholeAgain(Visitor visitor) {
        Page page = visitor.open("/");
        assertThat(page.getByText("1992 to the present")).isVisible();

        button(page, "Zoom in").click();
        button(page, "Zoom in").click();
        button(page, "Zoom in").click();
        assertThat(page).hasURL(Pattern.compile("/\\?span=\\d{4}-\\d\\d-\\d\\d\\.\\.\\d{4}-\\d\\d-\\d\\d$"));
        assertThat(page.getByText("1992 to the present")).isHidden();
        assertThat(group(page, "Decisions")).isVisible();
        Visitor.keep(page, "OverviewTest.timeIsZoomed");

        button(page, "Show all").click();
        assertThat(page.getByText("1992 to the present")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/$"));
        assertThat(group(page, "Decisions by year")).isVisible();
    }

    @Test
    void whatIsPointedAtIsTold(Visitor visitor) {
        Page page = visitor.open("/");
        Locator told = page.locator(".tip");
        assertThat(told).isHidden();

        Locator session = group(page, "Sessions")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("23 September 2013"));
        session.hover();
        assertThat(told).containsText("Held · Regular · 23 September 2013");
        page.locator(".silence").hover(new Locator.HoverOptions().setPosition(new Position(60, 10)));
        assertThat(told).hasText("The sources do not say who was in the chair.");
        heading(page, "At a glance").hover();
        assertThat(told).isHidden();

        group(page, "Chair").getByRole(AriaRole.LINK).first().focus();
        assertThat(told).containsText("Chairmanship of Armenia, 2008–2009");
        assertThat(told).containsText("Regular · about 2008 – 14 June 2009");
        Visitor.keep(page, "OverviewTest.whatHasTheFocusIsTold");
        page.keyboard().press("Escape");
        assertThat(told).isHidden();
    }

    @Test
    void aClickLeadsToTheRecord(Visitor visitor) {
        Page page = visitor.open("/");

        group(page, "Chair").getByRole(AriaRole.LINK).first().click();

        assertThat(page).hasURL(Pattern.compile("/\\?record=chairmanships/am-2008$"));
        assertThat(heading(page, api.get("chairmanships/am-2008").read("$.title")))
                .isFocused();
    }

    @Test
    void theDrawingIsHadAsTablesToo(Visitor visitor) {
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
    void aDayIsAskedAboutOnWhichTheSourcesDoNotSayWhoWasInTheChair(Visitor visitor) {
        Page page = visitor.open("/");

        page.getByLabel("Who was a member and who was in the chair on").fill("2004-01-01");

        Locator answer = region(page, "As of a day");
        assertThat(answer.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("1 January 2004")))
                .isVisible();
        assertThat(fact(answer, "In the chair")).hasText("The sources do not say.");
        List<String> members = api.get("member-states?asOf=2004-01-01").read("$.items[?(@.status == 'MEMBER')].name");
        assertThat(fact(answer, "Members")).hasText(String.join(", ", members));
        List<String> former = api.get("member-states?asOf=2004-01-01").read("$.items[?(@.status == 'FORMER')].name");
        assertThat(fact(answer, "Former")).hasText(String.join(", ", former));

        Page shared = visitor.colleague().open(page.url());
        assertThat(fact(region(shared, "As of a day"), "Members")).hasText(String.join(", ", members));
    }

    @Test
    void aDayHasTwoInTheChairIfTheSourcesSaySo(Visitor visitor) {
        Page page = visitor.open("/?asOf=2009-06-14");

        assertThat(fact(region(page, "As of a day"), "In the chair").getByRole(AriaRole.LINK))
                .hasText(new String[] {"Chairmanship of Armenia, 2008–2009", "Technical chairmanship of Russia, 2009"});
    }

    private static Locator fact(Locator answer, String name) {
        return answer.locator("dl > div")
                .filter(new Locator.FilterOptions()
                        .setHas(answer.page()
                                .locator(
                                        "dt", new Page.LocatorOptions().setHasText(Pattern.compile("^" + name + "$")))))
                .locator("dd");
    }

    @Test
    void onlyTheServicesOwnScriptsRun(Visitor visitor) {
        visitor.expect("Content Security Policy");
        Page page = visitor.page();
        Response response = page.navigate("/");
        Visitor.settled(page);
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
    void theFirstViewIsLight(Visitor visitor) {
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
        Visitor.settled(page);

        double complete = ((Number) page.evaluate(
                        "() => window.changed - performance.getEntriesByType('navigation')[0].responseStart"))
                .doubleValue();
        System.out.printf("The first view: %,d bytes, complete %.0f ms after the first byte%n", bytes.get(), complete);
        assertThat(bytes.get()).isBetween(10_000L, 500_000L);
        assertThat(complete).isPositive();
    }
}
