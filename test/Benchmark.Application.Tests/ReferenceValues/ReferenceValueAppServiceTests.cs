using Benchmark.Indicators;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using static Benchmark.ReferenceValues.KoladaFixture;

namespace Benchmark.ReferenceValues;

public sealed class ReferenceValueAppServiceTests : IAsyncLifetime
{
    private readonly KoladaFixture _fixture = new();

    public async Task InitializeAsync()
    {
        await _fixture.InitializeAsync();
        foreach (var (code, value) in new[] { (Codes[0], "1"), (Codes[1], "2"), (Codes[2], "4"), (Codes[3], "5") })
        {
            _fixture.Kolada.Contents.Set(Share, code, 2025, "T", value);
            _fixture.Kolada.Contents.Set(Share, code, 2025, "K", value);
        }

        _fixture.Kolada.Contents.Set(Share, Codes[4], 2025, "T", "null", "..");
        _fixture.Kolada.Contents.Set(Share, Codes[4], 2026, "T", "null", "-");
        await _fixture.FetchAsync();
    }

    public Task DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task The_latest_year_with_values_shows_rows_of_the_chosen_and_the_median_of_all()
    {
        var values = await GetAsync(new GetReferenceValuesDto("ekb20", Municipalities: [Codes[1], Codes[4]]));

        (values.KoladaId, values.Title, values.Year).ShouldBe((Share, $"Mått {Share}", 2025));
        values.Years.ShouldBe([2025, 2024]);
        values.Rows.Select(r => (r.Municipality.Code, r.Values[0].Value, r.Values[0].Missing, r.Values.Count)).ShouldBe(
            [(Codes[1], 2m, null, 2), (Codes[4], null, MissingReason.Suppressed, 1)]);
        values.Medians.ShouldBe([new ReferenceMedianDto(Sex.Total, 4, 3m), new ReferenceMedianDto(Sex.Women, 4, 3m)]);
        (await GetAsync(new GetReferenceValuesDto("EKB20"))).Rows.Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_change_is_seen_at_once_and_every_revision_can_be_read()
    {
        (await GetAsync(new GetReferenceValuesDto("EKB20", Municipalities: [Codes[1]]))).Rows.Single().Values[0].Value.ShouldBe(2m);
        _fixture.Time.Advance(TimeSpan.FromDays(1));
        _fixture.Kolada.Contents.Set(Share, Codes[1], 2025, "T", "2.5", changed: new DateOnly(2026, 3, 11));
        await _fixture.FetchAsync();

        var cell = (await GetAsync(new GetReferenceValuesDto("EKB20", Municipalities: [Codes[1]]))).Rows.Single().Values[0];
        (cell.Value, cell.Revision).ShouldBe((2.5m, 2));
        var history = await _fixture.Host.AsHostAsync(s => s.GetRequiredService<IReferenceValueAppService>().GetHistoryAsync("EKB20", Codes[1]));
        history.Revisions.Where(r => r.Sex == Sex.Total).Select(r => (r.Year, r.Revision, r.Value, r.IsCurrent)).ShouldBe([(2025, 2, 2.5m, true), (2025, 1, 2m, false)]);
    }

    [Fact]
    public async Task What_is_not_there_is_an_error_that_has_a_name_or_empty_where_kolada_has_none()
    {
        (await Should.ThrowAsync<BusinessException>(() => GetAsync(new GetReferenceValuesDto("EKB20", 1999)))).Code.ShouldBe(BenchmarkErrorCodes.ReferenceValues.UnknownYear);
        (await Should.ThrowAsync<BusinessException>(() => GetAsync(new GetReferenceValuesDto("NIX99")))).Code.ShouldBe(BenchmarkErrorCodes.Comparisons.UnknownIndicator);
        (await Should.ThrowAsync<BusinessException>(() => GetAsync(new GetReferenceValuesDto("EKB20", Municipalities: ["atlantis"])))).Code.ShouldBe(BenchmarkErrorCodes.Comparisons.UnknownMunicipality);
        (await GetAsync(new GetReferenceValuesDto("BEF02"))).ShouldSatisfyAllConditions(v => v.KoladaId.ShouldBeNull(), v => v.Year.ShouldBeNull(), v => v.Rows.ShouldBeEmpty());
    }

    private Task<ReferenceValuesDto> GetAsync(GetReferenceValuesDto input) =>
        _fixture.Host.AsHostAsync(s => s.GetRequiredService<IReferenceValueAppService>().GetAsync(input));
}
