using System.Net;
using System.Text.RegularExpressions;

namespace Benchmark.Web.TestBase;

/// <summary>A browser without scripts: keeps cookies, follows no redirects, posts forms with their token.</summary>
public sealed partial class TestBrowser : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    public TestBrowser(Uri address) => Http = new HttpClient(_handler) { BaseAddress = address };

    public HttpClient Http { get; }

    public CookieCollection Cookies => _handler.CookieContainer.GetCookies(Http.BaseAddress!);

    public Task<HttpResponseMessage> GetAsync(string path) => Http.GetAsync(path);

    /// <summary>The page's text with encoded signs decoded.</summary>
    public async Task<string> ReadAsync(string path)
    {
        using var response = await Http.GetAsync(path).ConfigureAwait(false);
        return await TextOfAsync(response).ConfigureAwait(false);
    }

    public static async Task<string> TextOfAsync(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync().ConfigureAwait(false));
    }

    /// <summary>Opens <paramref name="page"/> and posts its form to <paramref name="action"/> (the page itself when not given).</summary>
    public async Task<HttpResponseMessage> PostFormAsync(string page, IEnumerable<KeyValuePair<string, string>> fields, string? action = null)
    {
        var token = TokenField().Match(await Http.GetStringAsync(page).ConfigureAwait(false)).Groups[1].Value;
        using var content = new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", token)]);
        return await Http.PostAsync(action ?? page, content).ConfigureAwait(false);
    }

    public Task<HttpResponseMessage> PostFormAsync(string page, params (string Name, string Value)[] fields) =>
        PostFormAsync(page, fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    /// <summary>Signs in; the answer tells how it went.</summary>
    public Task<HttpResponseMessage> SignInAsync(string email, string password = BenchmarkWebFactory.Password) =>
        PostFormAsync("/konto/logga-in", ("Email", email), ("Password", password));

    public void Dispose()
    {
        Http.Dispose();
        _handler.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
