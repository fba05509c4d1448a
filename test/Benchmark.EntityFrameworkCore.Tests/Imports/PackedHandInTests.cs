using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Benchmark.Imports;

public sealed class PackedHandInTests : IAsyncLifetime
{
    private static readonly SourceRef Source = new("mall.xlsx", "Uppdrag", 4, "C");

    private BenchmarkTestHost _host = null!;
    private TestTenant _boras = null!;
    private Guid _importId;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        _boras = await _host.CreateTenantAsync("1490", "Borås", "a");
        _importId = await _host.InAsync(_boras.Id, async s =>
        {
            var now = TimeProvider.System.GetUtcNow();
            var actor = new Actor(null, "Prov");
            var report = new Report(_boras.Id, _boras.BoardId, ReportPeriod.ForYear(2024), new DateOnly(2025, 1, 1), actor, now);
            var result = new ReadResult(
                new ReportDraft { PeriodCode = "2024", Assignments = [new DraftAssignment("7", "Fler i arbete", null, 2024, null, ["KS"], AssignmentStatus.Started, "Pågår", Source: Source)] },
                [new Finding(FindingSeverity.Error, ImportFindingCodes.UnknownStatus, Source, "Sådär")]);
            var import = new ReportImport(_boras.Id, report.Id, ImportChannel.Spreadsheet, [], result, 0, actor, now);
            var db = s.GetRequiredService<BenchmarkDbContext>();
            db.AddRange(report, import);
            await db.SaveChangesAsync();
            return import.Id;
        });
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task What_was_read_comes_back_as_it_was() => await ShouldBeWholeAsync();

    /// <summary>As the migration leaves what was kept as jsonb.</summary>
    [Fact]
    public async Task What_was_read_before_hand_ins_were_packed_comes_back_too()
    {
        await using var connection = new NpgsqlConnection(_host.Database.Admin);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            update report_imports set result = convert_to('{
              "draft": {"periodCode": "2024", "figures": [], "financeLines": [], "goals": [], "measures": [], "activities": [], "assignments": [
                {"number": "7", "title": "Fler i arbete", "givenYear": 2024, "sharedWith": ["KS"], "status": "Started", "printed": "P\u00e5g\u00e5r",
                 "source": {"file": "mall.xlsx", "sheet": "Uppdrag", "row": 4, "column": "C"}}]},
              "findings": [{"severity": "Error", "code": "Import:UnknownStatus", "found": "S\u00e5d\u00e4r",
                 "source": {"file": "mall.xlsx", "sheet": "Uppdrag", "row": 4, "column": "C"}}]}'::jsonb::text, 'UTF8')
            """,
            connection);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);

        await ShouldBeWholeAsync();
    }

    private async Task ShouldBeWholeAsync()
    {
        var result = (await _host.InAsync(_boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().ReportImports.SingleAsync(i => i.Id == _importId))).Result;
        result.Draft.PeriodCode.ShouldBe("2024");
        var row = result.Draft.Assignments.ShouldHaveSingleItem();
        row.Title.ShouldBe("Fler i arbete");
        row.GivenYear.ShouldBe(2024);
        row.SharedWith.ShouldBe(["KS"]);
        row.Status.ShouldBe(AssignmentStatus.Started);
        row.Printed.ShouldBe("Pågår");
        row.Source.ShouldBe(Source);
        result.Findings.ShouldHaveSingleItem().ShouldBe(new Finding(FindingSeverity.Error, ImportFindingCodes.UnknownStatus, Source, "Sådär"));
    }
}
