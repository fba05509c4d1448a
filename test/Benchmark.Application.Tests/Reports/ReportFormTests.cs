using System.Globalization;
using Benchmark.Documents.Templates;
using Benchmark.Imports;
using Benchmark.Imports.Checks;
using Benchmark.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Reports;

public sealed class ReportFormTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    private const string Cost = "ekonomiskt-bistand|cost|Outcome|";

    [Theory]
    [InlineData("2018-T2", "39 200", "39200000", "39\u00A0200")]
    [InlineData("2018-T1", "−12 345,678", "-12345678", "−12\u00A0345,678")]
    [InlineData("2019-T2", "0", "0", "0")]
    public async Task Money_is_typed_in_thousands_and_kept_to_the_krona(string period, string typed, string kronor, string again)
    {
        var id = await host.CreateReportAsync(period);
        (await SaveAsync(id, 0, period, typed)).ShouldBeEmpty();

        var line = (await host.AsContributorAsync<IReportAppService, ReportDraftDto>(s => s.GetDraftAsync(id))).Draft.FinanceLines.ShouldHaveSingleItem();
        line.Amount.ShouldBe(decimal.Parse(kronor, System.Globalization.CultureInfo.InvariantCulture));
        line.Printed.ShouldBe(typed);
        var form = await FormAsync(id);
        form.Unit.ShouldBe("tkr");
        var field = form.Rows.SelectMany(r => r.Fields).Single(f => f.Key == Cost + period);
        field.Label.ShouldEndWith(", tkr");
        field.Value.ShouldBe(again);
    }

    [Fact]
    public async Task What_is_not_whole_kronor_is_refused_at_its_field()
    {
        var id = await host.CreateReportAsync("2017-T2");
        var error = (await SaveAsync(id, 0, "2017-T2", "12,3456")).ShouldHaveSingleItem();
        error.Key.ShouldBe(Cost + "2017-T2");
        error.Value.ShouldContain("hela kronor");
        (await SaveAsync(id, 0, "2017-T2", new string('9', 28))).ShouldHaveSingleItem().Value.ShouldContain("högst 1\u00A0000\u00A0000\u00A0000\u00A0tkr");
        (await host.GetAsync(id)).Counts.FinanceLines.ShouldBe(0);
    }

    [Fact]
    public async Task An_amount_of_a_file_is_shown_and_mended_in_thousands()
    {
        var id = await host.CreateReportAsync("2016-T2");
        var importId = await host.UploadAsync(id, "ekonomi.csv", "Kod;Område;Post;Utfall\nekonomiskt-bistand;;Kostnader;39 200,5\n");
        var row = (await host.ReviewAsync(id, importId)).Rows.ShouldHaveSingleItem();
        (row.Value, row.Unit, row.Input).ShouldBe(("39\u00A0200,5", "tkr", "39\u00A0200,5"));

        await host.ImportAsync(s => s.ChangeRowAsync(id, importId, row.Key, "39 300", null));
        var review = await host.ReviewAsync(id, importId);
        review.Rows.ShouldHaveSingleItem().Value.ShouldBe("39\u00A0300");
        await host.ImportAsync(s => s.ApplyAsync(id, importId, review.Revision));
        (await host.AsContributorAsync<IReportAppService, ReportDraftDto>(s => s.GetDraftAsync(id))).Draft.FinanceLines.ShouldHaveSingleItem().Amount.ShouldBe(39_300_000);
        (await Should.ThrowAsync<BusinessException>(() => host.ImportAsync(s => s.ChangeRowAsync(id, importId, row.Key, "1", null)))).Code.ShouldBe(BenchmarkErrorCodes.Imports.NotReviewable);
    }

    [Theory]
    [InlineData("2015-T1", false, false)]
    [InlineData("2021-T2", true, false)]
    [InlineData("2022", true, true)]
    public async Task Only_what_is_followed_up_for_the_period_is_asked_for_and_missed(string period, bool hasCovid, bool hasYearly)
    {
        var id = await host.CreateReportAsync(period);
        var form = await host.AsContributorAsync<IReportFormAppService, ReportFormDto>(s => s.GetAsync(id, ReportFormSection.Figures));
        var asked = form.Rows.SelectMany(r => r.Fields).Select(f => f.Key.Split('|')[0]).ToHashSet();
        asked.ShouldContain("EKB01");
        asked.Contains("COV01").ShouldBe(hasCovid);
        new[] { "EKB06", "EKB20" }.Select(asked.Contains).Distinct().ShouldBe([hasYearly]);

        var missing = (await host.GetAsync(id)).Checklist.Warnings.Single(w => w.Finding.Code == CheckCodes.MissingFigures).Finding;
        missing.Message.ShouldStartWith($"{asked.Count.ToString(CultureInfo.InvariantCulture)} ");
        missing.Names.ShouldNotBeNull().Count.ShouldBe(asked.Count);
        missing.Message.ShouldNotContain("….");
    }

    [Fact]
    public async Task One_thing_is_said_as_one()
    {
        var id = await host.CreateReportAsync("2012-T2");
        await host.UploadAsync(id, "nyckeltal.csv", "Kod;Nyckeltal;Enhet;Kön;Utfall\nEKB01;;;Totalt;1312\n");
        (await host.GetAsync(id)).Checklist.Warnings.Single(w => w.Finding.Code == CheckCodes.ImportWaiting).Finding.Message.ShouldBe("1 uppladdning väntar på granskning.");
        await host.UploadAsync(id, "nyckeltal.csv", "Kod;Nyckeltal;Enhet;Kön;Utfall\nEKB01;;;Totalt;1313\n");
        (await host.GetAsync(id)).Checklist.Warnings.Single(w => w.Finding.Code == CheckCodes.ImportWaiting).Finding.Message.ShouldBe("Uppladdningar som väntar på granskning: 2.");
    }

    [Fact]
    public async Task A_form_asks_for_what_the_template_asks_for()
    {
        var id = await host.CreateReportAsync("2013-T2");
        foreach (var (section, sheet) in new[] { (ReportFormSection.Figures, TemplateSheet.Indicators), (ReportFormSection.Finance, TemplateSheet.Finance) })
        {
            var columns = TemplateLayout.ColumnsOf(sheet).Select(c => c.Key).ToHashSet();
            var asked = new[] { TemplateColumns.Outcome, TemplateColumns.Target, TemplateColumns.Budget, TemplateColumns.Forecast }.Where(columns.Contains);
            var form = await FormAsync(id, section);
            form.Rows.MaxBy(r => r.Fields.Count)!.Fields.Select(f => KindOf(f.Key)).ShouldBe(asked, ignoreOrder: false, customMessage: sheet.ToString());
            form.Rows.ShouldAllBe(r => r.Comment != null);
        }

        static string KindOf(string key) => key.Split('|').Single(p => p is "Outcome" or "Target" or "Budget" or "Forecast") switch
        {
            "Outcome" => TemplateColumns.Outcome,
            "Target" => TemplateColumns.Target,
            "Budget" => TemplateColumns.Budget,
            _ => TemplateColumns.Forecast,
        };
    }

    [Fact]
    public async Task A_comment_is_kept_with_its_value_follows_it_and_stands_in_the_template()
    {
        var id = await host.CreateReportAsync("2014-T2");
        var comment = (await FormAsync(id)).Rows.First(r => r.Fields.Any(f => f.Key == Cost + "2014-T2")).Comment!.Key;
        var budget = "ekonomiskt-bistand|cost|Budget|2014";
        (await TypeAsync(id, new FormFieldInputDto(comment, "Dyrare än väntat"))).ShouldHaveSingleItem().Key.ShouldBe(comment);

        (await TypeAsync(id, new FormFieldInputDto(Cost + "2014-T2", "39 200"), new FormFieldInputDto(budget, "60 000"), new FormFieldInputDto(comment, "Dyrare än väntat"))).ShouldBeEmpty();
        (await LinesAsync(id)).Single(l => l.Comment is not null).Period.ShouldBe("2014-T2");
        var template = await host.AsContributorAsync<IReportTemplateAppService, FileContentDto>(s => s.CreateAsync(id));
        Workbook.Edit(template.Content, w => w.RowOf("Ekonomi", "Dyrare än väntat").ShouldBePositive());

        (await TypeAsync(id, new FormFieldInputDto(Cost + "2014-T2", string.Empty))).ShouldBeEmpty();
        (await LinesAsync(id)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(l => l.Period.ShouldBe("2014"), l => l.Comment.ShouldBe("Dyrare än väntat"));
        (await TypeAsync(id, new FormFieldInputDto(comment, string.Empty))).ShouldBeEmpty();
        (await LinesAsync(id)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(l => l.Amount.ShouldBe(60_000_000), l => l.Comment.ShouldBeNull());
    }

    private async Task<IReadOnlyList<DraftFinanceLine>> LinesAsync(Guid id) =>
        (await host.AsContributorAsync<IReportAppService, ReportDraftDto>(s => s.GetDraftAsync(id))).Draft.FinanceLines;

    private async Task<IReadOnlyDictionary<string, string>> TypeAsync(Guid id, params FormFieldInputDto[] fields)
    {
        var revision = (await FormAsync(id)).Revision;
        return await host.AsContributorAsync<IReportFormAppService, IReadOnlyDictionary<string, string>>(s => s.SaveAsync(id, ReportFormSection.Finance, revision, fields));
    }

    private Task<ReportFormDto> FormAsync(Guid id, ReportFormSection section) =>
        host.AsContributorAsync<IReportFormAppService, ReportFormDto>(s => s.GetAsync(id, section));

    private Task<ReportFormDto> FormAsync(Guid id) =>
        host.AsContributorAsync<IReportFormAppService, ReportFormDto>(s => s.GetAsync(id, ReportFormSection.Finance));

    private Task<IReadOnlyDictionary<string, string>> SaveAsync(Guid id, int revision, string period, string typed) =>
        host.AsContributorAsync<IReportFormAppService, IReadOnlyDictionary<string, string>>(s =>
            s.SaveAsync(id, ReportFormSection.Finance, revision, [new FormFieldInputDto(Cost + period, typed)]));
}
