namespace Benchmark.Seeding;

/// <summary>In what order the starting data comes: each needs what stands before it.</summary>
internal static class SeedOrder
{
    public const int Reference = 100;
    public const int Catalogue = 200;
    public const int Roles = 300;
    public const int FirstAdministrator = 400;
    public const int DemoTenants = 500;
    public const int DemoReports = 600;
    public const int InventedMunicipalities = 700;
}
