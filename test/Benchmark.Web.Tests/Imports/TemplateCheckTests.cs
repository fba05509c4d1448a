using System.Text;
using Benchmark.TestBase;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>What is asked about a filled-in template, and what is said of a file that can't be read.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed class TemplateCheckTests(ImportSite site)
{
    [Fact]
    public async Task A_sign_and_a_parent_in_a_template_are_asked_about_and_the_sign_again_in_the_form()
    {
        using var draft = await NewDraftAsync("2001", "T1");
        var review = await draft.UploadAsync("mall.xlsx", Workbook.Edit(await draft.TemplateAsync(), book => book
            .Set("Ekonomi", $"E{book.RowOf("Ekonomi", "ekonomiskt-bistand", "Kostnader")}", -4_000)
            .Set("Ekonomi", $"E{book.RowOf("Ekonomi", "ekonomiskt-bistand", "Intäkter")}", 900)
            .Set("Ekonomi", $"E{book.RowOf("Ekonomi", "arbetsmarknadsinsatser", "Kostnader")}", 9_000)
            .Append("Uppdrag", ("A", "Åtgärd"), ("C", "Så frön"), ("D", "Finns inte"), ("I", "Påbörjad"))));
        var words = await draft.WordsAsync(review);
        words.ShouldContain("Kostnader och intäkter skrivs utan minus.");
        words.ShouldContain("Raden hör till ”Finns inte”");
        await draft.ApplyAsync(review);
        (await draft.WordsAsync($"{draft.Address}/ekonomi")).ShouldContain("Kostnader och intäkter skrivs utan minus.");
    }

    [Fact]
    public async Task A_file_that_could_not_be_read_is_called_so_with_its_name_and_why()
    {
        using var draft = await NewDraftAsync("2001", "T2");
        await draft.UploadAsync("brevet.csv", Encoding.UTF8.GetBytes("Hej, här kommer rapporten."));
        var words = await draft.WordsAsync(draft.Address);
        words.ShouldContain("brevet.csv");
        words.ShouldContain("Kunde inte läsas");
        words.ShouldNotContain("Väntar på granskning");
    }

    [Fact]
    public async Task A_csv_of_another_period_is_not_said_to_be_on_a_sheet_without_a_name()
    {
        using var draft = await NewDraftAsync("2002", "T1");
        var words = await draft.WordsAsync(await draft.UploadAsync("nyckeltal.csv", Encoding.UTF8.GetBytes("Kod;Nyckeltal;Enhet;Kön;Utfall T1 2003\nEKB01;;;Totalt;12\n")));
        words.ShouldNotContain("Fel: ,");
    }

    private async Task<DraftVisit> NewDraftAsync(string year, string kind) =>
        await DraftVisit.CreateAsync(site.Reports, await site.Reports.SignedInAsync(ReportsFixture.Contributor), year, kind);
}
