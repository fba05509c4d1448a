using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Imports;

/// <summary>Where nothing could be read, that is all there is to say.</summary>
public sealed class UnreadUploadTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    [Theory]
    [InlineData("2018", "bild.xlsx", "PK\u0003\u0004 inte ett kalkylblad")]
    [InlineData("2019", "tom.csv", "")]
    public async Task The_one_error_stands_alone(string period, string name, string text)
    {
        var id = await host.CreateReportAsync(period);
        var review = await host.ReviewAsync(id, await host.UploadAsync(id, name, text));
        review.Findings.ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Error);
        review.FileFindings.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_read_is_still_held_against_what_is_missing()
    {
        var id = await host.CreateReportAsync("2017-T1");
        var review = await host.ReviewAsync(id, await host.UploadAsync(id, "nyckeltal.csv", "Kod;Nyckeltal;Enhet;Kön;Utfall\nEKB01;;;Totalt;många\n"));
        review.Findings.ShouldContain(f => f.Code == Checks.CheckCodes.MissingFigures);
    }
}
