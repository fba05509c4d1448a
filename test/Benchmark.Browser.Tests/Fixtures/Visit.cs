using Microsoft.Playwright;
using Shouldly;

namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>A browser window that notes what went wrong in it: script errors, policy violations, files that didn't come.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly List<string> _faults = [];

    private Visit(IPage page)
    {
        Page = page;
        page.Console += (_, message) => NoteConsole(message);
        page.PageError += (_, error) => _faults.Add($"script: {error}");
        page.Response += (_, response) => NoteResponse(response);
        page.RequestFailed += (_, request) => NoteFailure(request);
    }

    public IPage Page { get; }

    public static async Task<Visit> OpenAsync(IBrowser browser, BrowserNewContextOptions options)
    {
        ArgumentNullException.ThrowIfNull(browser);
        var context = await browser.NewContextAsync(options);
        // Everything else on the machine may be busy too.
        context.SetDefaultTimeout(60_000);
        return new Visit(await context.NewPageAsync());
    }

    /// <summary>Opens an address and waits until its charts are drawn.</summary>
    public async Task<IResponse> GoAsync(string address)
    {
        var response = await Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        response.ShouldNotBeNull();
        return response;
    }

    public async Task SignInAsync(string person)
    {
        await GoAsync("/konto/logga-in");
        await Page.GetByLabel("E-post").FillAsync(person);
        await Page.GetByLabel("Lösenord").FillAsync(People.Password);
        await Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" })).ToBeVisibleAsync();
    }

    /// <summary>Fails with everything that went wrong since the window was opened.</summary>
    public void ShouldBeFaultless() => _faults.ShouldBeEmpty();

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void NoteConsole(IConsoleMessage message)
    {
        // What didn't come is noted by its answer, with its status.
        if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            _faults.Add($"console: {message.Text}");
        }
    }

    private void NoteResponse(IResponse response)
    {
        if (response.Status >= 400 && response.Request.ResourceType != "document")
        {
            _faults.Add($"{response.Status}: {response.Url}");
        }
    }

    private void NoteFailure(IRequest request)
    {
        // A page that is left, or a download, ends its own request.
        if (request.Failure is { } reason && !reason.Contains("ERR_ABORTED", StringComparison.Ordinal))
        {
            _faults.Add($"{reason}: {request.Url}");
        }
    }
}
