using Benchmark.TestBase.Kolada;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static Benchmark.ReferenceValues.KoladaFixture;

namespace Benchmark.ReferenceValues;

/// <summary>What the source can do wrong: nothing of a spoilt indicator is stored, what was there stands, and the others go on.</summary>
public sealed class SourceFaultTests : IAsyncLifetime
{
    private readonly KoladaFixture _fixture = new(options =>
    {
        options.RequestTimeout = TimeSpan.FromSeconds(2);
        options.MaxPageBytes = 64 * 1024;
        options.MaxPages = 5;
    });

    public Task InitializeAsync() => _fixture.InitializeAsync();

    public Task DisposeAsync() => _fixture.DisposeAsync();

    public static TheoryData<string, ReferenceFailure> Spoilt => new()
    {
        { "1e308", ReferenceFailure.OutOfRange },
        { "over 100 %", ReferenceFailure.OutOfRange },
        { "unknown sex", ReferenceFailure.Unreadable },
        { "unknown sign", ReferenceFailure.Unreadable },
        { "another indicator", ReferenceFailure.Unreadable },
        { "two values", ReferenceFailure.Contradiction },
        { "wrong count", ReferenceFailure.CountMismatch },
        { "link to itself", ReferenceFailure.EndlessPages },
        { "empty page with a link", ReferenceFailure.EndlessPages },
        { "ever new links", ReferenceFailure.EndlessPages },
        { "link to another host", ReferenceFailure.ForeignAddress },
        { "link to another port", ReferenceFailure.ForeignAddress },
        { "redirect", ReferenceFailure.ForeignAddress },
        { "too large", ReferenceFailure.TooLarge },
        { "refused", ReferenceFailure.Refused },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public async Task What_cannot_be_used_fails_its_indicator_only(string what, ReferenceFailure failure)
    {
        await _fixture.FetchAsync();
        _fixture.Time.Advance(TimeSpan.FromDays(1));
        _fixture.Kolada.Spoil(q => q.IsAbout(Share), context => SpoilAsync(what, context));
        _fixture.Kolada.Questions.Clear();

        (await _fixture.FetchAsync()).ShouldBeNull("asking again at once would give the same");

        var fetch = await _fixture.LastFetchAsync(Share);
        (fetch.State, fetch.Failure).ShouldBe((ReferenceFetchState.Failed, failure));
        fetch.FailureDetail.ShouldNotBeNullOrEmpty();
        (await _fixture.CurrentAsync(Share, Codes[0])).Single().ShouldBe((2024, Indicators.Sex.Total, 5.5m, null, 1));
        (await _fixture.CountAsync(Share)).ShouldBe(1);
        (await _fixture.LastFetchAsync(Unemployed)).State.ShouldBe(ReferenceFetchState.Done);
        (await _fixture.LastRunAsync()).State.ShouldBe(ReferenceRunState.Incomplete);
        _fixture.Asked(Share).ShouldBeLessThanOrEqualTo(6);
    }

    [Fact]
    public async Task A_failed_indicator_is_fetched_whole_by_the_next_run()
    {
        _fixture.Kolada.Spoil(q => q.IsAbout(Share), context => SpoilAsync("1e308", context));
        await _fixture.FetchAsync();
        (await _fixture.LastFetchAsync(Share)).FailureDetail.ShouldBe($"{Codes[0]} 2024 K: 1e308");
        _fixture.Kolada.Mend();
        _fixture.Time.Advance(TimeSpan.FromDays(1));

        await _fixture.FetchAsync();

        (await _fixture.LastFetchAsync(Share)).ShouldSatisfyAllConditions(f => f.State.ShouldBe(ReferenceFetchState.Done), f => f.FromDate.ShouldBeNull());
        (await _fixture.CountAsync(Share)).ShouldBe(1);
    }

    [Fact]
    public async Task An_indicator_that_the_source_does_not_have_says_so()
    {
        _fixture.Kolada.Contents.Titles.Remove(Share);
        await _fixture.FetchAsync();
        (await _fixture.LastFetchAsync(Share)).Failure.ShouldBe(ReferenceFailure.UnknownIndicator);
        _fixture.Asked(Share).ShouldBe(0);
    }

    [Theory]
    [InlineData("cut", ReferenceFailure.Unreachable)]
    [InlineData("silence", ReferenceFailure.TimedOut)]
    [InlineData("web page", ReferenceFailure.NotData)]
    [InlineData("fault", ReferenceFailure.ServerError)]
    [InlineData("half json", ReferenceFailure.NotData)]
    public async Task What_breaks_off_in_the_middle_leaves_nothing_and_is_taken_up_where_it_was(string what, ReferenceFailure failure)
    {
        // The second segment of one indicator, after the first has come.
        _fixture.Kolada.Contents.Set(Share, Codes[^1], 2024, "T", "7.7");
        _fixture.Kolada.Spoil(q => q.IsAbout(Share) && q.Path.Contains(Codes[^1], StringComparison.Ordinal), context => BreakAsync(what, context));

        var waits = await _fixture.FetchAsync();

        waits.ShouldNotBeNull();
        (await _fixture.CountAsync(Share)).ShouldBe(0, "never a partial year");
        (await _fixture.LastFetchAsync(Share)).Failure.ShouldBe(failure);
        _fixture.Asked(Share).ShouldBe(4, "the first segment, and the second asked for three times");
        (await _fixture.CountAsync(Unemployed)).ShouldBe(1, "the others go on");
        (await _fixture.LastRunAsync()).ShouldSatisfyAllConditions(r => r.State.ShouldBe(ReferenceRunState.Waiting), r => r.Failure.ShouldBe(failure));

        _fixture.Kolada.Mend();
        _fixture.Kolada.Questions.Clear();
        (await _fixture.FetchAsync()).ShouldBeNull();

        (await _fixture.CountAsync(Share)).ShouldBe(2);
        _fixture.Asked(Unemployed).ShouldBe(0, "what was fetched isn't fetched again");
        (await _fixture.ReadAsync(db => db.ReferenceRuns.ToListAsync())).Single().State.ShouldBe(ReferenceRunState.Done);
    }

    [Fact]
    public async Task A_connection_that_is_cut_once_is_asked_again()
    {
        _fixture.Kolada.Spoil(q => q.IsAbout(Share), KoladaAnswers.CutAsync, times: 1);
        (await _fixture.FetchAsync()).ShouldBeNull();
        (await _fixture.CountAsync(Share)).ShouldBe(1);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task We_wait_as_long_as_the_source_asks_for(int status)
    {
        _fixture.Kolada.Spoil(q => q.IsAbout(Share), context => KoladaAnswers.BusyAsync(context, status, "17"), times: 1);

        (await _fixture.FetchAsync()).ShouldBeNull();

        (await _fixture.CountAsync(Share)).ShouldBe(1);
        _fixture.Time.Waits.ShouldContain(TimeSpan.FromSeconds(17));
        var asked = _fixture.Kolada.Questions.Where(q => q.IsAbout(Share)).Take(2).Select(q => q.At).ToList();
        (asked[1] - asked[0]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(17));
    }

    [Fact]
    public async Task We_wait_until_the_time_that_the_source_names()
    {
        var until = _fixture.Time.GetUtcNow().AddSeconds(60);
        _fixture.Kolada.Spoil(q => q.IsAbout(Share), context => KoladaAnswers.BusyAsync(context, 429, until.ToString("R", System.Globalization.CultureInfo.InvariantCulture)), times: 1);
        (await _fixture.FetchAsync()).ShouldBeNull();
        _fixture.Kolada.Questions.Where(q => q.IsAbout(Share)).ElementAt(1).At.ShouldBeGreaterThanOrEqualTo(until);
    }

    [Fact]
    public async Task A_wait_of_an_hour_is_left_to_a_later_attempt()
    {
        _fixture.Kolada.Spoil(q => q.IsAbout(Share), context => KoladaAnswers.BusyAsync(context, 429, "3600"));

        (await _fixture.FetchAsync()).ShouldNotBeNull();

        (await _fixture.LastFetchAsync(Share)).Failure.ShouldBe(ReferenceFailure.TooManyRequests);
        _fixture.Asked(Share).ShouldBe(1);
        _fixture.Time.Waits.ShouldAllBe(wait => wait < TimeSpan.FromSeconds(10));
    }

    private static Task BreakAsync(string what, HttpContext context) => what switch
    {
        "cut" => KoladaAnswers.CutAsync(context),
        "silence" => KoladaAnswers.SilenceAsync(context),
        "web page" => KoladaAnswers.HtmlAsync(context),
        "half json" => KoladaAnswers.PageAsync(context, ["{"]),
        _ => KoladaAnswers.StatusAsync(context, 500),
    };

    private static Task SpoilAsync(string what, HttpContext context)
    {
        string[] One(params string[] values) => [KoladaContents.Row(Share, Codes[0], 2024, values)];
        var here = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}";
        var good = One(KoladaContents.Value("T", "6.6"));
        switch (what)
        {
            case "1e308": return KoladaAnswers.PageAsync(context, One(KoladaContents.Value("T", "6.6"), KoladaContents.Value("K", "1e308")));
            case "over 100 %": return KoladaAnswers.PageAsync(context, One(KoladaContents.Value("T", "100.1")));
            case "unknown sex": return KoladaAnswers.PageAsync(context, One(KoladaContents.Value("X", "6.6")));
            case "unknown sign": return KoladaAnswers.PageAsync(context, One(KoladaContents.Value("T", "null", "?")));
            case "another indicator": return KoladaAnswers.PageAsync(context, [KoladaContents.Row("N99999", Codes[0], 2024, [KoladaContents.Value("T", "6.6")])]);
            case "two values": return KoladaAnswers.PageAsync(context, One(KoladaContents.Value("T", "6.6"), KoladaContents.Value("T", "6.7")));
            case "wrong count": return KoladaAnswers.PageAsync(context, good, count: 7);
            case "link to itself": return KoladaAnswers.PageAsync(context, good, next: here + context.Request.QueryString);
            case "empty page with a link": return KoladaAnswers.PageAsync(context, [], next: here + "?page=2");
            case "ever new links": return KoladaAnswers.PageAsync(context, good, next: $"{here}?page={context.Request.Query["page"]}1");
            case "link to another host": return KoladaAnswers.PageAsync(context, good, next: $"http://localhost.example:{context.Request.Host.Port}/v3/data");
            case "link to another port": return KoladaAnswers.PageAsync(context, good, next: $"http://{context.Request.Host.Host}:1/v3/data");
            case "too large": return KoladaAnswers.PageAsync(context, [.. Enumerable.Repeat(good[0], 2_000)]);
            case "refused": return KoladaAnswers.StatusAsync(context, 422);
            default:
                context.Response.Redirect("http://localhost.example/");
                return Task.CompletedTask;
        }
    }
}
