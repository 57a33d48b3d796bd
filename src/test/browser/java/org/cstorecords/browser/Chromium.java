package org.cstorecords.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Headless browser of the machine, which can connect only to localhost. */
final class Chromium implements AutoCloseable {

    private static final Path PATH = Path.of(System.getProperty("browser.path", "/usr/bin/chromium"));

    /** In milliseconds, for a machine that is busy with other tests. */
    static final int TIMEOUT = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    /**
     * Starts the browser.
     *
     * @throws IllegalStateException if there is no executable at {@code browser.path}
     */
    Chromium() {
        if (!Files.isExecutable(PATH)) {
            throw new IllegalStateException("No browser at " + PATH
                    + ". Install Chromium or Chrome, and set its path with -Dbrowser.path=/usr/bin/chromium");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PATH)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost")));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
