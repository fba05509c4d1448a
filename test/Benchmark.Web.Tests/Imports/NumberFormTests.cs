using Benchmark.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>Numbers as kommuner type them are read, not refused.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed class NumberFormTests(ImportSite site)
{
    [Theory]
    [InlineData("1 234,5", "1 234,5")]
    [InlineData("1\u00A0234,5", "1 234,5")]
    [InlineData("1\u202F234,5", "1 234,5")]
    [InlineData("1234,5", "1 234,5")]
    [InlineData("-", "-")]
    [InlineData("\u2212", "-")]
    public async Task A_figure(string typed, string shown)
    {
        var review = await ReviewAsync(book => book.Set("Nyckeltal", $"G{Templates.FigureRow(book, "EKB02")}", typed));
        review.ShouldContain("1 ny, 0 ändrade och 0 oförändrade rader. Rader med fel, som inte tas med: 0.");
        review.ShouldContain($" {shown} Ändra ");
    }

    [Theory]
    [InlineData("-1 234,5")]
    [InlineData("\u22121\u00A0234,5")]
    [InlineData("\u22121\u202F234,5")]
    public async Task An_amount_below_zero(string typed)
    {
        var review = await ReviewAsync(book => book.Set("Ekonomi", $"E{Templates.MoneyRow(book)}", typed));
        review.ShouldContain("Rader med fel, som inte tas med: 0.");
        review.ShouldContain("tkr");
        review.ShouldContain(" \u22121 234,5 Ändra ");
    }

    [Theory]
    [InlineData("1 23 4,5")]
    [InlineData("1 234,5-")]
    [InlineData("1e3")]
    public async Task What_could_be_two_numbers_is_asked_about(string typed)
    {
        var review = await ReviewAsync(book => book.Set("Nyckeltal", $"G{Templates.FigureRow(book, "EKB02")}", typed));
        review.ShouldContain($"här ska stå ett tal, men det står ”{typed}”");
    }

    private async Task<string> ReviewAsync(Action<Workbook> change) =>
        await site.Draft.WordsAsync(await site.Draft.UploadAsync("tal.xlsx", Workbook.Edit(site.Templates.Own, change)));
}
