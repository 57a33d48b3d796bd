package org.cstorecords.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Someone who reads the pages of the service, in a browser that has never been there. What a visitor sees is kept as
 * {@code target/browser/*.png}.
 */
final class Visitor {

    private static final int TALLEST = 15_000;
    private static final Path SCREENSHOTS = Path.of("target", "browser");

    private final Browser browser;
    private final String service;
    private final String name;
    private final Browser.NewContextOptions options;
    private final List<String> faults = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<Visitor> colleagues = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    Visitor(Browser browser, String service, String name) {
        this.browser = browser;
        this.service = service;
        this.name = name;
        this.options = new Browser.NewContextOptions()
                .setBaseURL(service)
                .setViewportSize(1280, 900)
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    /** Returns the visitor, who holds a phone. */
    Visitor onAPhone() {
        options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true).setDeviceScaleFactor(2);
        return this;
    }

    /** Returns the visitor, whose system asks for these colours. */
    Visitor preferring(ColorScheme colours) {
        options.setColorScheme(colours);
        return this;
    }

    /** Returns someone else, with a browser of their own. */
    Visitor colleague() {
        Visitor colleague = new Visitor(browser, service, name + ".colleague" + (colleagues.size() + 1));
        colleagues.add(colleague);
        return colleague;
    }

    /** Returns a page at no address yet, in a browser with an empty cache. */
    Page page() {
        BrowserContext context = browser.newContext(options);
        context.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(service + "/")) {
                faults.add("asked another host: " + request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(message.type() + " in the console: " + message.text());
            }
        });
        context.onWebError(error -> faults.add("uncaught: " + error.error()));
        Page page = context.newPage();
        pages.add(page);
        return page;
    }

    /** Returns the page at an address of the service, once its content is there. */
    Page open(String address) {
        Page page = page();
        page.navigate(address);
        settled(page);
        return page;
    }

    /** Waits until nothing on the page is waited for any more. */
    static void settled(Page page) {
        page.locator("#main h1").first().waitFor();
        PlaywrightAssertions.assertThat(page.locator("[aria-busy], .waiting")).hasCount(0);
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.CONTENTINFO))
                .containsText(Pattern.compile("Dataset version|could not be asked"));
    }

    /** Says that the browser will complain of this, with a part of its words. */
    void expect(String fault) {
        expected.add(fault);
    }

    /** Keeps what is seen now, the whole page if it is no book. */
    static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage((int) page.evaluate("document.documentElement.scrollHeight") < TALLEST));
    }

    /** Keeps what is seen last, and fails if a page did something wrong. */
    void leave() {
        for (int i = 0; i < pages.size(); i++) {
            keep(pages.get(i), name + (i == 0 ? "" : "." + (i + 1)));
            pages.get(i).context().close();
        }
        colleagues.forEach(Visitor::leave);
        assertThat(faults)
                .as("what the pages did wrong")
                .allMatch(fault -> expected.stream().anyMatch(fault::contains), "expected");
        assertThat(expected)
                .as("what the pages should have complained of")
                .allMatch(part -> faults.stream().anyMatch(fault -> fault.contains(part)), "heard of");
    }
}
