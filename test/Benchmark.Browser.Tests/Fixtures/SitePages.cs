using Xunit;

namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>Every kind of page, by a name that tests print, with who looks at it.</summary>
internal static class SitePages
{
    public const string Board = "tavla";
    public const string Comparison = "jämförelse";
    public const string Expected = "förväntat värde";

    private static readonly Dictionary<string, (string? Person, string Address)> Fixed = new()
    {
        ["start"] = (null, "/"),
        ["tavlor"] = (null, "/tavlor"),
        [Board] = (null, "/tavlor/uppsala/arbetsmarknadsnamnden/2020-T2"),
        ["tavla utan uppdrag"] = (null, "/tavlor/boras/arbetslivsnamnden/2019"),
        ["nämndens rapporter"] = (null, "/tavlor/uppsala/arbetsmarknadsnamnden"),
        ["jämför"] = (null, "/jamfor"),
        [Comparison] = (null, "/jamfor/EKB04?period=2019&kommun=boras"),
        [Expected] = (null, "/jamfor/EKB23/forvantat?period=2019&kommun=almekulla"),
        ["inget förväntat värde"] = (null, "/jamfor/AMI60/forvantat?period=2019&kommun=boras"),
        ["kommuner som har publicerat"] = (null, "/kommuner"),
        ["kommun"] = (null, "/kommuner/boras?period=2019"),
        ["så räknar vi"] = (null, "/om/sa-raknar-vi"),
        ["om"] = (null, "/om"),
        ["tillgänglighet"] = (null, "/om/tillganglighet"),
        ["logga in"] = (null, "/konto/logga-in"),
        ["finns inte"] = (null, "/finns-inte"),
        ["rapporter"] = (People.Contributor, "/rapporter"),
        ["konto"] = (People.Contributor, "/konto"),
        ["tvåsteg"] = (People.Contributor, "/konto/tvafaktor/installning"),
        ["lösenord"] = (People.Contributor, "/konto/losenord"),
        ["administration"] = (People.TenantAdministrator, "/administration"),
        ["användare"] = (People.TenantAdministrator, "/administration/anvandare"),
        ["ny användare"] = (People.TenantAdministrator, "/administration/anvandare/ny"),
        ["nämnder"] = (People.TenantAdministrator, "/administration/namnder"),
        ["ny nämnd"] = (People.TenantAdministrator, "/administration/namnder/namnd"),
        ["ord"] = (People.TenantAdministrator, "/administration/ord"),
        ["program"] = (People.TenantAdministrator, "/administration/program"),
        ["kommuner"] = (People.SystemAdministrator, "/administration/kommuner"),
        ["referensvärden"] = (People.SystemAdministrator, "/administration/referensvarden"),
        ["ny grupp"] = (People.Contributor, "/jamfor/grupper/grupp"),
    };

    private static readonly Dictionary<string, Func<OpenDraft, string>> OfDraft = new()
    {
        ["rapport"] = draft => draft.Report,
        ["rapportens innehåll"] = draft => $"{draft.Report}/innehall",
        ["fyll i nyckeltal"] = draft => $"{draft.Report}/nyckeltal",
        ["fyll i ekonomi"] = draft => $"{draft.Report}/ekonomi",
        ["fyll i mål"] = draft => $"{draft.Report}/mal",
        ["fyll i uppdrag"] = draft => $"{draft.Report}/uppdrag",
        ["fyll i handlingsplaner"] = draft => $"{draft.Report}/handlingsplaner",
        ["lägg till mål"] = draft => $"{draft.Report}/lagg-till/mal",
        ["lägg till uppdrag"] = draft => $"{draft.Report}/lagg-till/uppdrag",
        ["lägg till åtgärd"] = draft => $"{draft.Report}/lagg-till/atgard",
        ["lägg till aktivitet"] = draft => $"{draft.Report}/lagg-till/aktivitet",
        ["granska"] = draft => draft.Review,
    };

    private static readonly Dictionary<string, (string? Person, Func<KeptComparison, string> Address)> OfKept = new()
    {
        ["egna grupper"] = (People.Contributor, _ => "/jamfor/grupper"),
        ["grupp"] = (People.Contributor, kept => kept.Group),
        ["delad grupp"] = (null, kept => kept.Shared),
        ["spara fast sida"] = (People.Contributor, kept => kept.Save),
        ["fast sida"] = (null, kept => kept.Comparison),
        ["fast profil"] = (null, kept => kept.Profile),
    };

    public static TheoryData<string> Names => new(Fixed.Keys.Concat(OfDraft.Keys).Concat(OfKept.Keys));

    /// <summary>A window standing on the page.</summary>
    public static async Task<Visit> OpenAsync(DemoSite site, string name, Microsoft.Playwright.ColorScheme colours = Microsoft.Playwright.ColorScheme.Light)
    {
        var (person, address) = await FindAsync(site, name);
        var visit = await site.VisitAsync(person, colours);
        var response = await visit.GoAsync(address);
        if (response.Status != (name == "finns inte" ? 404 : 200))
        {
            throw new InvalidOperationException($"{address} answered {response.Status}.");
        }

        return visit;
    }

    private static async Task<(string? Person, string Address)> FindAsync(DemoSite site, string name)
    {
        if (Fixed.TryGetValue(name, out var found))
        {
            return found;
        }

        return OfKept.TryGetValue(name, out var kept)
            ? (kept.Person, kept.Address(await site.KeptAsync()))
            : (People.Contributor, OfDraft[name](await site.DraftAsync()));
    }
}
