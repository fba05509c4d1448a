using Benchmark.Indicators;
using Benchmark.Publishing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static Benchmark.ReferenceValues.KoladaFixture;

namespace Benchmark.ReferenceValues;

/// <summary>What a run brings in when the source behaves.</summary>
public sealed class ReferenceFetchTests : IAsyncLifetime
{
    private readonly KoladaFixture _fixture = new();

    public Task InitializeAsync() => _fixture.InitializeAsync();

    public Task DisposeAsync() => _fixture.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_pages_of_all_segments_come_in_politely(bool countsAllPages)
    {
        _fixture.Kolada.PageSize = 20;
        _fixture.Kolada.CountsAllPages = countsAllPages;
        foreach (var code in Codes)
        {
            foreach (var (gender, value) in new[] { ("T", "3.4"), ("K", "3"), ("M", "3.8") })
            {
                _fixture.Kolada.Contents.Set(Share, code, 2024, gender, value);
                _fixture.Kolada.Contents.Set(Share, code, 2025, gender, value);
            }
        }

        (await _fixture.FetchAsync()).ShouldBeNull();

        (await _fixture.LastRunAsync()).State.ShouldBe(ReferenceRunState.Done);
        (await _fixture.CountAsync(Share)).ShouldBe(Codes.Count * 2 * 3);
        (await _fixture.CurrentAsync(Share, Codes[^1])).ShouldBe(
        [
            (2024, Sex.Total, 3.4m, null, 1), (2024, Sex.Women, 3m, null, 1), (2024, Sex.Men, 3.8m, null, 1),
            (2025, Sex.Total, 3.4m, null, 1), (2025, Sex.Women, 3m, null, 1), (2025, Sex.Men, 3.8m, null, 1),
        ]);

        // Thirty kommuner are two segments, and the first has 50 rows: three pages.
        _fixture.Asked(Share).ShouldBe(4);
        var asked = _fixture.Kolada.Questions.ToList();
        asked.Max(q => q.MostIds).ShouldBe(25);
        asked.Skip(5).Zip(asked).Min(pair => pair.First.At - pair.Second.At).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1), "never more than five a second");
        _fixture.Time.Waits.ShouldAllBe(wait => wait <= TimeSpan.FromMilliseconds(200), "only the pace was waited for");
    }

    [Fact]
    public async Task Signs_stay_apart_and_thousands_become_kronor()
    {
        _fixture.Kolada.Contents.Set(Share, Codes[1], 2024, "T", "null", "-");
        _fixture.Kolada.Contents.Set(Share, Codes[2], 2024, "T", "null", ".");
        _fixture.Kolada.Contents.Set(Share, Codes[3], 2024, "T", "3.1", "..");
        _fixture.Kolada.Contents.Set(Share, Codes[4], 2024, "T", "null");
        _fixture.Kolada.Contents.Set(Share, Codes[5], 2024, "T", "0");
        _fixture.Kolada.Contents.Set(Thousands, Codes[0], 2024, "T", "48650");

        await _fixture.FetchAsync();

        var values = await _fixture.ReadAsync(db => db.ReferenceValues.Where(v => v.KoladaId == Share && v.MunicipalityCode != Codes[0]).OrderBy(v => v.MunicipalityCode).ToListAsync());
        values.Select(v => (v.Value, v.Missing)).ShouldBe(
        [
            (null, MissingReason.NotDelivered), (null, MissingReason.NotApplicable), (null, MissingReason.Suppressed), (null, MissingReason.NotYetCollected), (0m, null),
        ]);
        (await _fixture.CurrentAsync(Thousands, Codes[0])).Single().Value.ShouldBe(48_650_000m);
    }

    [Fact]
    public async Task Only_changes_are_asked_for_and_a_revision_leaves_the_earlier_one_as_it_was()
    {
        await _fixture.FetchAsync();
        _fixture.Kolada.Questions.Any(q => q.Query.Contains("from_date", StringComparison.Ordinal)).ShouldBeFalse();
        var before = await StampsAsync();
        _fixture.Time.Advance(TimeSpan.FromDays(1));
        _fixture.Kolada.Contents.Set(Share, Codes[0], 2024, "T", "5.6", changed: new DateOnly(2026, 3, 10));
        _fixture.Kolada.Questions.Clear();

        await _fixture.FetchAsync();

        _fixture.Kolada.Questions.Where(q => q.IsAbout(Share)).ShouldAllBe(q => q.Query.Contains("from_date=2026-03-09", StringComparison.Ordinal));
        var revisions = await _fixture.ReadAsync(db => db.ReferenceValues.Where(v => v.KoladaId == Share).OrderBy(v => v.Revision).ToListAsync());
        revisions.Select(v => (v.Revision, v.Value, v.IsCurrent)).ShouldBe([(1, 5.5m, false), (2, 5.6m, true)]);
        (await _fixture.LastFetchAsync(Share)).ShouldSatisfyAllConditions(
            f => (f.Received, f.Changed).ShouldBe((1, 1)),
            f => f.FromDate.ShouldBe(new DateOnly(2026, 3, 9)));

        var after = await StampsAsync();
        after["indicator:EKB20"].ShouldBe(before["indicator:EKB20"] + 1);
        after["indicator:ARB01"].ShouldBe(before["indicator:ARB01"]);
    }

    [Fact]
    public async Task What_says_the_same_is_no_revision_and_touches_nothing()
    {
        await _fixture.FetchAsync();
        var before = await StampsAsync();
        await _fixture.AsAnalystAsync(s => s.OrderAsync(isFull: true));

        await _fixture.FetchAsync();

        (await _fixture.LastFetchAsync(Share)).ShouldSatisfyAllConditions(f => f.FromDate.ShouldBeNull(), f => (f.Received, f.Changed).ShouldBe((1, 0)));
        (await _fixture.CountAsync(Share)).ShouldBe(1);
        (await StampsAsync()).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_withdrawn_value_becomes_a_revision_without_value()
    {
        await _fixture.FetchAsync();
        _fixture.Time.Advance(TimeSpan.FromDays(1));
        _fixture.Kolada.Contents.Set(Share, Codes[0], 2024, "T", "5.5", isDeleted: true, changed: new DateOnly(2026, 3, 10));
        _fixture.Kolada.Contents.Set(Share, Codes[1], 2024, "T", "1", isDeleted: true, changed: new DateOnly(2026, 3, 10));

        await _fixture.FetchAsync();

        (await _fixture.CurrentAsync(Share, Codes[0])).ShouldBe([(2024, Sex.Total, null, MissingReason.NotDelivered, 2)]);
        (await _fixture.CurrentAsync(Share, Codes[1])).ShouldBeEmpty("it was never there");
    }

    [Fact]
    public async Task Double_encoded_titles_are_read_as_they_were_meant_and_bring_new_similar_kommuner()
    {
        await _fixture.Host.QueryAsAdminAsync($"update municipalities set name = 'Åre' where code = '{Codes[0]}'");
        _fixture.Kolada.Contents.Titles[Share] = "Vuxna bistÃ¥ndsmottagare â€“ lÃ¥ngvarigt";
        _fixture.Kolada.Contents.Titles[Unemployed] = "Arbetsl&amp;ouml;sa, andel (%)";
        _fixture.Kolada.Contents.Titles[Inhabitants] = "Invånare – totalt";
        _fixture.Kolada.Contents.Groups["Liknande kommuner ekonomiskt bistÃ¥nd, Ã…re, 2025"] = [Codes[1], Codes[2]];
        _fixture.Kolada.Contents.Groups["Liknande kommuner grundskola, Åre, 2025"] = [Codes[3]];
        _fixture.Kolada.Contents.Groups["Liknande kommuner arbetsmarknad, Åre, 2025"] = [Codes[1], "7777"];

        await _fixture.FetchAsync();

        (await _fixture.LastFetchAsync(Share)).Title.ShouldBe("Vuxna biståndsmottagare – långvarigt");
        (await _fixture.LastFetchAsync(Unemployed)).Title.ShouldBe("Arbetslösa, andel (%)");
        (await _fixture.LastFetchAsync(Inhabitants)).Title.ShouldBe("Invånare – totalt");
        var similar = await _fixture.ReadAsync(db => db.SimilarMunicipalities.OrderBy(s => s.SimilarCode).ToListAsync());
        similar.Select(s => (s.Model, s.ModelYear, s.MunicipalityCode, s.SimilarCode)).ShouldBe(
            [("ekonomiskt-bistand", 2025, Codes[0], Codes[1]), ("ekonomiskt-bistand", 2025, Codes[0], Codes[2])]);
        (await _fixture.LastFetchAsync(ReferenceValueConsts.Groups)).Skipped.ShouldBe(["7777"]);
    }

    [Fact]
    public async Task A_kommun_that_one_of_us_does_not_know_is_skipped_and_told()
    {
        _fixture.Kolada.Contents.Municipalities.Remove(Codes[1]);
        var first = string.Empty;
        _fixture.Kolada.Spoil(q => q.IsAbout(Share), context =>
        {
            first = context.Request.Path;
            return TestBase.Kolada.KoladaAnswers.PageAsync(context,
            [
                TestBase.Kolada.KoladaContents.Row(Share, Codes[0], 2024, [TestBase.Kolada.KoladaContents.Value("T", "2.5")]),
                TestBase.Kolada.KoladaContents.Row(Share, "7777", 2024, [TestBase.Kolada.KoladaContents.Value("T", "9.9")]),
            ]);
        }, times: 1);

        await _fixture.FetchAsync();

        first.ShouldNotContain(Codes[1]);
        first.ShouldNotContain("9001", customMessage: "an invented kommun is never asked for");
        (await _fixture.CountAsync(Share)).ShouldBe(1);
        (await _fixture.LastFetchAsync(Share)).ShouldSatisfyAllConditions(
            f => f.State.ShouldBe(ReferenceFetchState.Done),
            f => f.Skipped.ShouldBe(["7777"]));
        (await _fixture.LastRunAsync()).UnknownMunicipalities.ShouldBe([Codes[1]]);
    }

    [Fact]
    public async Task A_kommun_that_comes_later_brings_all_its_years_not_only_its_changes()
    {
        _fixture.Kolada.Contents.Set(Share, Codes[1], 2023, "T", "4.4");
        _fixture.Kolada.Contents.Municipalities.Remove(Codes[1]);
        await _fixture.FetchAsync();
        (await _fixture.CountAsync(Share)).ShouldBe(1);
        _fixture.Kolada.Contents.Municipalities[Codes[1]] = ("Prov", "K");
        _fixture.Time.Advance(TimeSpan.FromDays(1));

        await _fixture.FetchAsync();

        (await _fixture.CurrentAsync(Share, Codes[1])).Single().Value.ShouldBe(4.4m);
        (await _fixture.LastFetchAsync(Share)).FromDate.ShouldBeNull();
        _fixture.Time.Advance(TimeSpan.FromDays(1));
        await _fixture.FetchAsync();
        (await _fixture.LastFetchAsync(Share)).FromDate.ShouldNotBeNull();
    }

    private Task<Dictionary<string, long>> StampsAsync() =>
        _fixture.ReadAsync(db => db.PublicationStamps.Where(s => s.Scope.StartsWith("indicator:")).ToDictionaryAsync(s => s.Scope, s => s.Value));
}
