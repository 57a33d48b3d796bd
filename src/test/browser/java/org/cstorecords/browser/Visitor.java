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
 * Visitor of the pages of the service, with an empty browser profile. The service has no source files. Screenshots of the
 * views, and of the pages of failed tests, are written to {@code target/browser/*.png}.
 */
final class Visitor {

    private static final int MAX_SCREENSHOT_HEIGHT = 15_000;
    private static final Path SCREENSHOTS = Path.of("target", "browser");

    private final Browser browser;
    private final String service;
    private final String name;
    private final Browser.NewContextOptions options;
    private final List<String> errors = new ArrayList<>();
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

    /** Emulates a phone on the pages that are opened next. */
    Visitor onAPhone() {
        options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);
        return this;
    }

    /** Emulates the color scheme of the system on the pages that are opened next. */
    Visitor withColorScheme(ColorScheme colorScheme) {
        options.setColorScheme(colorScheme);
        return this;
    }

    /** Returns another visitor, with a browser profile of their own. */
    Visitor colleague() {
        Visitor colleague = new Visitor(browser, service, name + ".colleague" + (colleagues.size() + 1));
        colleagues.add(colleague);
        return colleague;
    }

    /** Returns a blank page in a new browser context with an empty cache. */
    Page page() {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(Chromium.TIMEOUT);
        context.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(service + "/")) {
                errors.add("request to another host: " + request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                errors.add(message.type() + " in the console: " + message.text());
            }
        });
        context.onWebError(error -> errors.add("uncaught error: " + error.error()));
        Page page = context.newPage();
        pages.add(page);
        return page;
    }

    /** Opens a URL of the service and waits until its content is loaded. */
    Page open(String url) {
        Page page = page();
        page.navigate(url);
        waitUntilLoaded(page);
        return page;
    }

    /** Waits until the page has loaded all of its content. */
    static void waitUntilLoaded(Page page) {
        page.locator("#main h1:visible").first().waitFor();
        PlaywrightAssertions.assertThat(page.locator("[aria-busy], .waiting")).hasCount(0);
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.CONTENTINFO))
                .containsText(Pattern.compile("Release|could not be loaded"));
    }

    /** Opens the reference and waits until its operations are shown. */
    static void openReference(Page page) {
        page.navigate("/reference");
        page.locator("h2", new Page.LocatorOptions().setHasText("List decisions"))
                .first()
                .waitFor();
    }

    /** Expects the browser to report an error that contains the text. */
    void expectError(String text) {
        expected.add(text);
    }

    /** Takes a screenshot, of the full page unless it is too tall. */
    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage((int) page.evaluate("document.documentElement.scrollHeight") < MAX_SCREENSHOT_HEIGHT));
    }

    /**
     * Closes the pages, and fails on unexpected or missing errors.
     *
     * @param failed whether the test failed, so that its pages are worth a screenshot
     */
    void close(boolean failed) {
        for (int i = 0; i < pages.size(); i++) {
            if (failed) {
                screenshot(pages.get(i), name + (i == 0 ? "" : "." + (i + 1)));
            }
            pages.get(i).context().close();
        }
        colleagues.forEach(colleague -> colleague.close(failed));
        assertThat(errors)
                .as("errors of the pages")
                .allMatch(error -> expected.stream().anyMatch(error::contains), "expected");
        assertThat(expected)
                .as("expected errors")
                .allMatch(part -> errors.stream().anyMatch(error -> error.contains(part)), "reported");
    }
}
