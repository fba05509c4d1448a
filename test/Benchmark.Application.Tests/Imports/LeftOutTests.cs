using Benchmark.Assignments;
using Benchmark.Indicators;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Imports;

public sealed class LeftOutTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    private const string FigureHead = "Kod;Nyckeltal;Enhet;Kön;Utfall;Målvärde;Budget;Prognos;Kommentar\n";
    private const string AssignmentHead = "Typ;Nr;Uppdrag;Under mål eller uppdrag;Status;Kommentar\n";

    [Fact]
    public async Task A_row_that_fails_again_is_told_of_the_latest_upload_only()
    {
        var id = await host.CreateReportAsync("2018-T2");
        await TakeInAsync(id, "forst.csv", FigureHead + "EKB01;;;Totalt;många;;;;\nEKB03;;;Totalt;få;;;;\n");
        await TakeInAsync(id, "sedan.csv", FigureHead + "EKB01;;;Totalt;fler;;;;\n");

        var told = (await host.GetAsync(id)).LeftOut;
        told.Select(upload => (upload.FileName, upload.RowCount)).ShouldBe([("sedan.csv", 1), ("forst.csv", 1)]);
        told[0].Rows[0].Findings[0].Message.ShouldContain("fler");
        told[1].Rows[0].Name.ShouldStartWith("EKB03");
    }

    [Fact]
    public async Task A_row_that_a_program_gives_is_told_no_longer()
    {
        var id = await host.CreateReportAsync("2017-T2");
        await TakeInAsync(id, "forst.csv", FigureHead + "EKB01;;;Totalt;många;;;;\nEKB03;;;Totalt;få;;;;\n");
        var draft = new ReportDraft { Figures = [new("EKB01", ValueKind.Outcome, "2017-T2", 12)] };
        await host.AsContributorAsync<IReportImportAppService, HandInResultDto>(s => s.HandInAsync(id, draft, null, dryRun: false));

        (await host.GetAsync(id)).LeftOut.ShouldHaveSingleItem().Rows.ShouldHaveSingleItem().Name.ShouldStartWith("EKB03");
    }

    [Fact]
    public async Task An_uppdrag_that_is_added_by_hand_is_told_no_longer()
    {
        var id = await host.CreateReportAsync("2016-T2");
        await TakeInAsync(id, "uppdrag.csv", AssignmentHead + "Uppdrag;5;Öppna en verkstad;;I det blå;\n");
        (await host.GetAsync(id)).LeftOut.ShouldHaveSingleItem().Rows[0].Name.ShouldContain("Öppna en verkstad");

        var added = new AdditionDto { Kind = AddedKind.Assignment, Number = "5", Title = "Öppna en verkstad", Status = nameof(AssignmentStatus.Started) };
        (await host.AsContributorAsync<IReportAdditionAppService, IReadOnlyDictionary<string, string>>(s => s.AddAsync(id, added))).ShouldBeEmpty();
        (await host.GetAsync(id)).LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sheet_that_could_not_be_read_is_told_too()
    {
        var id = await host.CreateReportAsync("2015-T2");
        await TakeInAsync(id, "Nyckeltal.csv", "Nyckeltal;Kön;Utfall\nHushåll;Totalt;12\n");

        var upload = (await host.GetAsync(id)).LeftOut.ShouldHaveSingleItem();
        upload.RowCount.ShouldBe(0);
        upload.Rows.ShouldHaveSingleItem().Findings[0].Message.ShouldBe("På bladet Nyckeltal saknas kolumnen Kod. Skriv rubriken som i mallen.");

        await TakeInAsync(id, "Nyckeltal.csv", FigureHead + "EKB01;;;Totalt;12;;;;\n");
        (await host.GetAsync(id)).LeftOut.ShouldBeEmpty();
    }

    private async Task TakeInAsync(Guid id, string name, string csv)
    {
        var importId = await host.UploadAsync(id, name, csv);
        var review = await host.ReviewAsync(id, importId);
        await host.ImportAsync(s => s.ApplyAsync(id, importId, review.Revision));
    }
}
