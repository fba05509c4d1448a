using System.Net;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Hosting;

/// <summary>
/// What a proxy says of a call is believed from where the configuration says the proxy is, and from nowhere else.
/// Every call of these tests comes from 127.0.0.1.
/// </summary>
public sealed class ProxyTests
{
    private const int TokensPerMinute = 2;

    private static readonly Dictionary<string, string?> Off = [];

    private static readonly Dictionary<string, string?> Elsewhere = new()
    {
        ["ForwardedHeaders:Enabled"] = "true",
        ["ForwardedHeaders:KnownNetworks:0"] = "203.0.113.0/24",
    };

    private static readonly Dictionary<string, string?> Here = new()
    {
        ["ForwardedHeaders:Enabled"] = "true",
        ["ForwardedHeaders:KnownNetworks:0"] = "203.0.113.0/24",
        ["ForwardedHeaders:KnownNetworks:1"] = "127.0.0.0/8",
    };

    public static TheoryData<bool> Untrusted => [false, true];

    [Theory]
    [MemberData(nameof(Untrusted))]
    public async Task What_an_unknown_caller_says_of_itself_is_ignored(bool isEnabled)
    {
        await using var factory = await StartAsync(isEnabled ? Elsewhere : Off);
        using var browser = Behind(factory);

        using var page = await browser.GetAsync("/konto/logga-in");
        page.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
        OwnCookie(page).ShouldNotContain("secure");
        using var toSignIn = await browser.GetAsync("/rapporter");
        toSignIn.Headers.Location!.ToString().ShouldStartWith(new Uri(factory.Address, "/konto/logga-in").ToString());
        (await AskForTokensAsync(factory)).ShouldBe([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task What_the_known_proxy_says_is_honoured()
    {
        await using var factory = await StartAsync(Here);
        using var browser = Behind(factory);

        using var page = await browser.GetAsync("/konto/logga-in");
        page.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem().ShouldBe("max-age=31536000");
        OwnCookie(page).ShouldContain("; secure");
        using var toSignIn = await browser.GetAsync("/rapporter");
        toSignIn.Headers.Location!.ToString().ShouldStartWith("https://benchmark.example/konto/logga-in");
        (await AskForTokensAsync(factory)).ShouldAllBe(status => status == HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Without_a_named_network_only_the_same_machine_is_believed()
    {
        await using var factory = await StartAsync(new Dictionary<string, string?> { ["ForwardedHeaders:Enabled"] = "true" });
        using var browser = Behind(factory);
        using var page = await browser.GetAsync("/konto/logga-in");
        page.Headers.Contains("Strict-Transport-Security").ShouldBeTrue();
    }

    private static Task<BenchmarkWebFactory> StartAsync(Dictionary<string, string?> settings) => BenchmarkWebFactory.StartAsync(new Dictionary<string, string?>(settings)
    {
        ["Worker:Enabled"] = "false",
        ["Tokens:RequestsPerMinute"] = $"{TokensPerMinute}",
    });

    private static TestBrowser Behind(BenchmarkWebFactory factory, string caller = "198.51.100.7")
    {
        var browser = factory.Open();
        browser.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        browser.Http.DefaultRequestHeaders.Add("X-Forwarded-Host", "benchmark.example");
        browser.Http.DefaultRequestHeaders.Add("X-Forwarded-For", caller);
        return browser;
    }

    private static string OwnCookie(HttpResponseMessage page) =>
        page.Headers.GetValues("Set-Cookie").Where(cookie => cookie.StartsWith("benchmark-", StringComparison.Ordinal)).ShouldHaveSingleItem();

    // One more than an address may, each said to come from another.
    private static async Task<List<HttpStatusCode>> AskForTokensAsync(BenchmarkWebFactory factory)
    {
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i <= TokensPerMinute; i++)
        {
            using var caller = Behind(factory, $"198.51.100.{i + 10}");
            using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "nobody"), new("client_secret", "x")]);
            using var answer = await caller.Http.PostAsync("/connect/token", form);
            answers.Add(answer.StatusCode);
        }

        return answers;
    }
}
