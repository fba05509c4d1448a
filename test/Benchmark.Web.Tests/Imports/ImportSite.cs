using Benchmark.TestBase;
using Benchmark.Web.Tests.Reports;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>A kommun with last year's money, a draft that already holds something, and templates that aren't the draft's.</summary>
public sealed class ImportSite : IAsyncLifetime
{
    /// <summary>What the draft holds before any bad file comes.</summary>
    public const string HeldComment = "Det här stod redan i utkastet";

    public ReportsFixture Reports { get; } = new();

    public DraftVisit Draft { get; private set; } = null!;

    public Templates Templates { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Reports.InitializeAsync();
        var anna = await Reports.SignedInAsync(ReportsFixture.Contributor);
        var before = await DraftVisit.CreateAsync(Reports, anna, "2017", "T2");
        await before.TakeInAsync("2017.xlsx", Workbook.Edit(await before.TemplateAsync(), book => book.Set("Ekonomi", $"E{Templates.MoneyRow(book)}", 40_000)));

        Draft = await DraftVisit.CreateAsync(Reports, anna, "2018", "T2");
        using var olle = await Reports.SignedInAsync(ReportsFixture.Stranger);
        var foreign = new DraftVisit(olle, await ReportsFixture.CreateReportAsync(olle, Reports.StrangerBoardId, "2018", "T2"));
        Templates = new Templates(await Draft.TemplateAsync(), await foreign.TemplateAsync(), await before.TemplateAsync());
        await Draft.TakeInAsync("forst.xlsx", Workbook.Edit(Templates.Own, book => book
            .Set("Nyckeltal", $"G{Templates.FigureRow(book, "EKB01")}", 1_312)
            .Set("Nyckeltal", $"K{Templates.FigureRow(book, "EKB01")}", HeldComment)
            .Append("Uppdrag", ("A", "Uppdrag"), ("C", "Fler feriearbeten"), ("I", "Färdig"))));
    }

    public async Task DisposeAsync()
    {
        Draft?.Dispose();
        await Reports.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class ImportCollectionDefinition : ICollectionFixture<ImportSite>
{
    public const string Name = "imports";
}
