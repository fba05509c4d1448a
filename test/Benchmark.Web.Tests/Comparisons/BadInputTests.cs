using System.Net;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

/// <summary>What can't be meant is an error that says what can, on every page, in every file and for programs; never a fault and never an empty answer.</summary>
public sealed class BadInputTests(SignedInSite site) : IClassFixture<SignedInSite>
{
    private const string SideBySide = "/jamfor/sida-vid-sida?kommuner=boras,prov1";

    public static TheoryData<string> Views =>
    [
        "/jamfor", "/jamfor/EKB20?period=2019", "/jamfor/EKB20/tabell.csv?period=2019", "/jamfor/EKB20/utveckling?period=2019", "/jamfor/EKB20/utveckling.csv?period=2019",
        "/jamfor/EKB20/kvinnor-och-man?period=2019", "/jamfor/EKB20/kvinnor-och-man.csv?period=2019", "/jamfor/EKB20/utrakning?period=2019&kommun=boras",
        SideBySide, SideBySide.Replace("?", "/tabell.csv?", StringComparison.Ordinal),
        "/jamfor/ekonomi", "/jamfor/ekonomi/forsorjningsstod", "/jamfor/ekonomi/forsorjningsstod/tabell.csv",
        "/kommuner", "/kommuner/boras", "/kommuner/boras/tabell.csv", "/kommuner/boras/ekonomi", "/kommuner/boras/ekonomi/tabell.csv", "/om/sa-raknar-vi",
        "/api/v1/indicators", "/api/v1/comparisons/EKB20", "/api/v1/comparisons/EKB20/trend", "/api/v1/comparisons/EKB20/sexes", "/api/v1/municipalities/boras/profile",
        "/api/v1/comparisons/side-by-side?municipalities=boras,prov1", "/api/v1/money/areas", "/api/v1/money/areas/forsorjningsstod", "/api/v1/municipalities/boras/money",
        "/api/v1/reference-values/EKB20", "/api/v1/reference-values/EKB20/boras/revisions", "/api/v1/boards",
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task An_unknown_parameter_is_an_error_on_every_view(string address)
    {
        using var anyone = await site.OpenAsync();
        await RefusesColourAsync(anyone, address);
    }

    [Fact]
    public async Task An_unknown_parameter_is_an_error_on_what_is_saved_and_on_groups()
    {
        using var contributor = await site.OpenAsync(SignedInSite.Contributor);
        var group = await Groups.GroupPages.CreateGroupAsync(contributor, "Grupp");
        using var saved = await contributor.PostFormAsync("/jamfor/EKB20/fast-sida?period=2019", ("Title", "Underlag"));
        var snapshot = saved.Headers.Location!.ToString();
        foreach (var address in new[]
        {
            snapshot, snapshot + "/tabell.csv", "/api/v1/snapshots/" + snapshot.Split('/')[^1], "/jamfor/EKB20/fast-sida?period=2019", "/kommuner/boras/fast-sida?period=2019",
            Groups.GroupPages.List, Groups.GroupPages.New, group, await Groups.GroupPages.ShareAsync(contributor, group),
        })
        {
            await RefusesColourAsync(contributor, address);
        }
    }

    [Theory]
    [InlineData("/jamfor/EKB20?period=2090", "2019")]
    [InlineData("/jamfor/EKB20/utveckling?period=2090", "2019")]
    [InlineData("/jamfor/EKB20/kvinnor-och-man?period=2090", "2019")]
    [InlineData("/kommuner/boras?period=2090", "2019")]
    [InlineData(SideBySide + "&period=2090", "2019")]
    [InlineData("/api/v1/comparisons/EKB20?period=2090", "2019")]
    [InlineData("/api/v1/municipalities/boras/profile?period=2090", "2019")]
    public async Task A_period_that_has_not_begun_says_which_there_are(string address, string valid)
    {
        using var anyone = await site.OpenAsync();
        using var answer = await anyone.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var text = await TestBrowser.TextOfAsync(answer);
        text.ShouldContain("har inte börjat");
        text.ShouldContain("Det här går att välja: " + valid);
    }

    [Theory]
    [InlineData("/jamfor/EKB20?kommuner=boras&period=2019", "Borås")]
    [InlineData("/jamfor/EKB20/utveckling?kommuner=boras&period=2019", "Borås")]
    [InlineData("/jamfor/EKB20?kommuner=uppsala&period=2019", "för få för att visas")]
    [InlineData("/jamfor/EKB20?grupp=lan-03&period=2019", "för få för att visas")]
    [InlineData("/jamfor/EKB20/utveckling?kommuner=uppsala&period=2019", "Långvarigt", false)]
    [InlineData("/jamfor/EKB20/kvinnor-och-man?kommuner=uppsala&period=2019", "kvinnor", false)]
    [InlineData("/jamfor/EKB22", "Ingen kommun")]
    [InlineData("/jamfor/EKB22/utveckling", "", false)]
    [InlineData("/jamfor/EKB22/tabell.csv", "", false)]
    [InlineData("/api/v1/comparisons/EKB20?municipalities=boras&period=2019", "\"members\":1")]
    [InlineData("/api/v1/comparisons/EKB20?municipalities=uppsala&period=2019", "\"Suppressed\"")]
    [InlineData("/api/v1/comparisons/EKB22", "\"rows\":[]")]
    [InlineData("/api/v1/comparisons/EKB22/trend", "", false)]
    public async Task A_group_of_one_a_group_without_values_and_what_nobody_has_are_answered(string address, string words, bool isSaid = true)
    {
        using var anyone = await site.OpenAsync();
        using var answer = await anyone.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        if (isSaid)
        {
            (await TestBrowser.TextOfAsync(answer)).ShouldContain(words);
        }
    }

    [Theory]
    [InlineData("/jamfor/EKB20?period=2019%00")]
    [InlineData("/jamfor/EKB20?kommun=%00")]
    [InlineData("/jamfor/EKB20?grupp=delad-%00")]
    [InlineData("/jamfor/EKB20?grupp=delad-222222222222222222222222%00a")]
    [InlineData("/jamfor/EKB20?grupp=egen-aaaaaaaa%00a")]
    [InlineData("/jamfor/EKB20?kommuner=boras,%00")]
    [InlineData("/jamfor?sok=%00")]
    [InlineData("/kommuner?sok=%00")]
    [InlineData("/kommuner/boras?period=%00")]
    [InlineData("/jamfor/EKB20?period=2019&period=2018")]
    [InlineData("/jamfor/EKB20?kommun=%FF%FE")]
    [InlineData("/api/v1/comparisons/EKB20?group=delad-222222222222222222222222%00a")]
    [InlineData("/api/v1/comparisons/EKB20?allowsEarlier=kanske")]
    [InlineData("/api/v1/reference-values/EKB20?year=99999999999")]
    [InlineData("/api/v1/boards?search=%00")]
    public async Task Signs_that_mean_nothing_are_not_a_fault(string address)
    {
        foreach (var email in new[] { null, SignedInSite.Contributor })
        {
            using var browser = await site.OpenAsync(email);
            using var answer = await browser.GetAsync(address);
            ((int)answer.StatusCode).ShouldBeLessThan(500, address);
        }
    }

    [Theory]
    [InlineData("/jamfor/EKB20?farg=rod", "You can use: period")]
    [InlineData("/jamfor/NIX99", "There is no indicator")]
    [InlineData("/kommuner/atlantis", "There is no municipality")]
    [InlineData("/jamfor/EKB20?grupp=skr-z9", "You can choose: alla")]
    [InlineData("/jamfor/EKB20?period=2090", "has not begun")]
    [InlineData("/om/sa-raknar-vi?farg=rod", "takes no choices")]
    public async Task The_same_is_said_in_English(string address, string words)
    {
        using var anyone = await site.OpenAsync();
        using var chosen = await anyone.Http.PostAsync("/culture", new FormUrlEncodedContent([new("culture", "en-GB")]));
        using var answer = await anyone.GetAsync(address);
        (await TestBrowser.TextOfAsync(answer)).ShouldContain(words);
    }

    private static async Task RefusesColourAsync(TestBrowser browser, string address)
    {
        (await browser.GetAsync(address)).StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NotFound);
        using var answer = await browser.GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "farg=rod");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, address);
        var text = await TestBrowser.TextOfAsync(answer);
        text.ShouldContain("Adressen innehåller ”farg”", customMessage: address);
    }
}
