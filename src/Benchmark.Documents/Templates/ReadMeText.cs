using Benchmark.Reports;

namespace Benchmark.Documents.Templates;

/// <summary>What the first sheet says to the person who fills the template in.</summary>
internal static class ReadMeText
{
    public static IEnumerable<string> Lines(ReportTemplate template) =>
    [
        $"Mallen gäller {template.MunicipalityName} ({template.MunicipalityCode}), {template.BoardName}, {Describe(template.Period)}.",
        "Fyll i de vita cellerna. Grå celler visar tidigare uppgifter och går inte att ändra.",
        "Lämna en cell tom om du inte har något att rapportera. Tomt är inte samma sak som noll.",
        "Saknas en uppgift som borde finnas skriver du - (minus). Är den inte tillämplig skriver du . (punkt). Får den inte visas skriver du .. (två punkter).",
        "Nyckeltal: skriv talet i den enhet som står på raden. Procent skriver du som 12,5, inte 0,125.",
        "Ekonomi: skriv i tusental kronor (tkr). Kostnader, nettokostnader, intäkter och kommunbidrag skriver du alla som positiva tal. Ett resultat är positivt vid överskott och negativt vid underskott. Avvikelsen räknas ut av sig själv.",
        "Budget, målvärde och prognos gäller hela året. Utfallet gäller från januari till och med periodens sista månad.",
        "Mål, Uppdrag och Handlingsplaner: välj bedömning eller status i listan. Du kan skriva ett eget ord och får då svara på vad det betyder när du laddar upp filen.",
        "Nya mål, uppdrag, åtgärder och aktiviteter skriver du på de tomma raderna längst ned. I kolumnen Typ på bladet Uppdrag väljer du uppdrag eller åtgärd.",
        "Byt inte namn på blad eller rubriker. Du får flytta kolumner och dölja rader. Dolda rader läses också.",
        "Spara som xlsx eller ods, eller varje blad som csv, och ladda upp. Du ser vad som lästes innan något sparas i rapporten.",
    ];

    private static string Describe(ReportPeriod period) => period.Kind switch
    {
        ReportPeriodKind.Year => FormattableString.Invariant($"helåret {period.Year}"),
        ReportPeriodKind.T1 => FormattableString.Invariant($"tertial 1 {period.Year} (januari–april)"),
        ReportPeriodKind.T2 => FormattableString.Invariant($"tertial 2 {period.Year} (januari–augusti)"),
        _ => $"januari till och med {period.To:yyyy-MM}",
    };
}
